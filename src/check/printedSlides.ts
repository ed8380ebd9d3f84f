import type { Deck, Slide } from '../model/deck.ts';

/**
 * Every slide whose words reach someone. Those that were cut for time are among them: handouts show and tell them, and the lectern
 * notes keep them for the question that always comes.
 */
export function printedSlides(deck: Deck): Slide[] {
  return [...deck.slides, ...deck.omitted.flatMap(({ slides }) => slides)];
}
