import { type Html, html } from '../html/html.ts';
import type { HelpLineUse, SlidePart } from '../model/deck.ts';
import { expiredCheck } from '../model/lastCheck.ts';
import type { HelpLineRecord } from '../schema/helpLineSchema.ts';
import { isSpoken, sayIn, type WordsByLanguage } from '../words/say.ts';
import { longDay } from './longDay.ts';

/** When the oldest of some help lines was last checked, as a sentence without its full stop; undefined while all checks hold. */
export type LastChecked = (lines: readonly HelpLineRecord[]) => Html | undefined;

/**
 * What stands beside numbers whose check no longer holds: `Numbers last checked December 19, 2025`.
 * @param day on which the numbers are used, YYYY-MM-DD.
 * @param language BCP 47 tag of the deck; the sentence is English, and says so, where there are no words in that language.
 */
export function lastChecked(day: string, language: string, own?: WordsByLanguage): LastChecked {
  const say = sayIn(language, own);
  const isOwn = isSpoken(language, own);
  return (lines) => {
    const check = expiredCheck(lines, day);
    if (check === undefined) return undefined;
    const sentence = say('lastChecked', { day: longDay(check, isOwn ? language : 'en') });
    return isOwn ? html`${sentence}` : html`<span lang="en">${sentence}</span>`;
  };
}

/** The help lines whose numbers a part of a slide prints; a question's stand on worksheets alone. */
export function printedLines(uses: readonly HelpLineUse[], part: SlidePart): HelpLineRecord[] {
  return uses
    .filter(({ where, asked, part: named }) => where === part && !asked && named !== 'name' && named !== 'hours')
    .map(({ line }) => line);
}
