import type { Citation, Deck } from '../model/deck.ts';
import { printedSlides } from './printedSlides.ts';

/** Every naming of a fact in a deck, in reading order; what handouts tell of cut sections comes last. */
export function citations(deck: Deck): Citation[] {
  return printedSlides(deck).flatMap((slide) => slide.citations);
}

/** The first naming of each fact, in the order in which they are first named. */
export function firstCitations(deck: Deck): Citation[] {
  const first = new Map<string, Citation>();
  for (const citation of citations(deck)) if (!first.has(citation.fact.id)) first.set(citation.fact.id, citation);
  return [...first.values()];
}
