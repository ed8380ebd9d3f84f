import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { kazakh } from './kazakh.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { WordList } from './wordList.ts';

/** The kit's words in one language. */
interface Catalogue {
  readonly words: WordList;
  /** No native reader has confirmed them yet: paper that prints them says so, until the project names a reader. */
  readonly awaitsReader: boolean;
}

/** The kit's words by language. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  en: { words: english, awaitsReader: false },
  es: { words: spanish, awaitsReader: false },
  de: { words: german, awaitsReader: false },
  fr: { words: french, awaitsReader: false },
  kk: { words: kazakh, awaitsReader: true },
  ru: { words: russian, awaitsReader: true },
};
