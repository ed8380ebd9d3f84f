import type { english } from './english.ts';
import type { Plurals } from './plurals.ts';

/** The name of something that the kit prints by itself. */
export type WordKey = keyof typeof english;

/** All that the kit prints, in one language. */
export type WordList = Readonly<Record<WordKey, string | Plurals>>;
