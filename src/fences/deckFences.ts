import type { Deck } from '../model/deck.ts';
import type { FenceToken } from '../model/tokens.ts';
import { visitTokens } from '../model/visitTokens.ts';

/** Every fence of a deck, in notes and handout text too, slides that were cut for time included. */
export function deckFences(deck: Deck): FenceToken[] {
  const slides = [...deck.slides, ...deck.omitted.flatMap((section) => section.slides)];
  return slides
    .flatMap((slide) => [...visitTokens([...slide.tokens, ...slide.notes, ...slide.handout])])
    .filter((token) => token.type === 'fence');
}
