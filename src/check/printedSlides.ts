import type { Deck, Slide } from '../model/deck.ts';

/** Every slide whose words reach someone: those that are shown, and of those cut for time what the handout still tells. */
export function printedSlides(deck: Deck): Slide[] {
  const told = deck.omitted.flatMap(({ slides }) => slides.map(handoutOnly));
  return [...deck.slides, ...told];
}

function handoutOnly(slide: Slide): Slide {
  return {
    ...slide,
    tokens: [],
    notes: [],
    citations: slide.citations.filter(({ where }) => where === 'handout'),
    helpLineUses: slide.helpLineUses.filter(({ where }) => where === 'handout'),
  };
}
