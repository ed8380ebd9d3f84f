import type { FilmFacts, Overwrite } from '../../model/film.ts';

/** What a film's file holds beside the film, and what it says of it. */
export interface FilmReading extends FilmFacts {
  /** Blanks what was written beside film and sound; the file keeps its length, so that all places in it stay right. */
  readonly overwrites: readonly Overwrite[];
  /** What is written beside them and cannot be blanked, as the object of a sentence; undefined when there is nothing. */
  readonly leftover?: string;
}

/** Blanks bytes. */
export function blank(start: number, end: number, bytes: Uint8Array = new Uint8Array()): Overwrite {
  return { start, end, bytes };
}
