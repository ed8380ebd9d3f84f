import { type Html, html, raw } from '../html/html.ts';
import type { Deck } from '../model/deck.ts';
import { languageName } from '../model/languageTag.ts';
import { isSpoken, sayIn } from '../words/say.ts';

/** The language of which a deck prints words that no reader of it has confirmed; undefined where there are none. BCP 47 tag. */
export function unconfirmedLanguageOf({ manifest, sections, omitted }: Deck): string | undefined {
  const used = [manifest.translation, ...[...sections, ...omitted].map(({ section }) => section.translation)];
  return used.find((one) => one !== undefined && one.confirmedBy === undefined)?.language;
}

/** What sheets say that print such words, in English. */
export function unconfirmedText(language: string): string {
  return `Translation not confirmed by a reader of ${languageName(language)}`;
}

/** The same with the words of the language itself, where they are known. @param page the language of the page around it. */
export function unconfirmedMark(language: string, page: string): Html {
  const said = isSpoken(language)
    ? html` · <span lang="${language}">${sayIn(language)('unconfirmedTranslation')}</span>`
    : raw('');
  const english = /^en\b/i.test(page)
    ? html`${unconfirmedText(language)}`
    : html`<span lang="en">${unconfirmedText(language)}</span>`;
  return html`<span class="unconfirmed">${english}${said}</span>`;
}
