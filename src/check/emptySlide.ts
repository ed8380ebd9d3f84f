import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A slide with nothing on it is nearly always a separator too many. One with a background of its own is meant.
 *
 * Why: an audience waits for what an empty slide is about to show.
 *
 * @example A separator too many
 * ```md
 * ## The first headline
 *
 * ---
 * <!-- 4^ empty-slide -->
 *
 * ---
 * ## The second headline
 * ```
 * @example ok: a picture as the background is all that the slide is to show
 * ```md
 * ## The first headline
 *
 * ---
 * <!-- .slide: data-background-color="#123456" -->
 *
 * ---
 * ## The second headline
 * ```
 */
export const emptySlide = ruleOver(
  ['empty-slide'],
  (deck) => deck.slides,
  (slide) => {
    const meant = Object.keys(slide.attributes).some((name) => name.startsWith('data-background'));
    if (meant || slide.tokens.length > 0) return [];
    return [
      report('empty-slide', {
        message: 'Nothing is on this slide.',
        at: slide.at,
        hint: 'Take one of the separators out, or give the slide a headline.',
      }),
    ];
  },
);
