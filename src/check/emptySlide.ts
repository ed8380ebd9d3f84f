import { ruleOver } from './ruleOver.ts';

/** A slide with nothing on it is nearly always a separator too many. One with a background of its own is meant. */
export const emptySlide = ruleOver(
  ['empty-slide'],
  (deck) => deck.slides,
  (slide) => {
    const meant = Object.keys(slide.attributes).some((name) => name.startsWith('data-background'));
    if (meant || slide.tokens.length > 0) return [];
    return [
      {
        severity: 'warning',
        code: 'empty-slide',
        message: 'Nothing is on this slide.',
        at: slide.at,
        hint: 'Take one of the separators out, or give the slide a headline.',
      },
    ];
  },
);
