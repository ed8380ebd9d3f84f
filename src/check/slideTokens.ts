import type { Slide } from '../model/deck.ts';
import type { Token } from '../model/tokens.ts';
import { visitTokens } from '../model/visitTokens.ts';

/** Every token of a slide, notes and handout text included. */
export function slideTokens(slide: Slide): Generator<Token> {
  return visitTokens([...slide.tokens, ...slide.notes, ...slide.handout]);
}
