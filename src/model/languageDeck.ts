import { isLanguageTag } from './languageTag.ts';

/** A deck in another language than its own, as the studio names it in addresses: no request has such a name. */
export interface LanguageDeck {
  readonly deck: string;
  /** BCP 47 tag. */
  readonly language: string;
}

export function languageDeckName({ deck, language }: LanguageDeck): string {
  return `${deck}~${language}`;
}

/** @returns undefined for a name without a language. */
export function readLanguageDeck(name: string): LanguageDeck | undefined {
  const [, deck = '', language = ''] = /^(.+)~([^~]+)$/.exec(name) ?? [];
  return isLanguageTag(language) ? { deck, language } : undefined;
}
