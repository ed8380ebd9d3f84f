import { type Html, html } from '../html/html.ts';
import type { HelpLineUse, SlidePart } from '../model/deck.ts';
import { expiredCheck } from '../model/lastCheck.ts';
import type { HelpLineRecord } from '../schema/helpLineSchema.ts';
import { longDay } from './longDay.ts';

/** When the oldest of some help lines was last checked, as a sentence without its full stop; undefined while all checks hold. */
export type LastChecked = (lines: readonly HelpLineRecord[]) => Html | undefined;

/**
 * What stands beside numbers whose check no longer holds: `Numbers last checked December 19, 2025`.
 * @param day on which the numbers are used, YYYY-MM-DD.
 * @param language BCP 47 tag of the deck; the sentence is English, and says so, where the kit has none in that language.
 */
export function lastChecked(day: string, language: string): LastChecked {
  const words = sentences[new Intl.Locale(language).language];
  return (lines) => {
    const check = expiredCheck(lines, day);
    if (check === undefined) return undefined;
    if (words === undefined) return html`<span lang="en">${sentences.en?.(longDay(check, 'en'))}</span>`;
    return html`${words(longDay(check, language))}`;
  };
}

/** The help lines whose numbers a part of a slide prints; a question's stand on worksheets alone. */
export function printedLines(uses: readonly HelpLineUse[], part: SlidePart): HelpLineRecord[] {
  return uses
    .filter(({ where, asked, part: named }) => where === part && !asked && named !== 'name' && named !== 'hours')
    .map(({ line }) => line);
}

const sentences: Readonly<Record<string, (day: string) => string>> = {
  en: (day) => `Numbers last checked ${day}`,
  de: (day) => `Nummern zuletzt geprüft am ${day}`,
  es: (day) => `Números comprobados por última vez el ${day}`,
  fr: (day) => `Numéros vérifiés pour la dernière fois le ${day}`,
  kk: (day) => `Нөмірлер соңғы рет тексерілген күн: ${day}`,
  ru: (day) => `Номера проверены в последний раз: ${day}`,
};
