import type { Slide } from '../model/deck.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * No two slides of a deck have the same title.
 *
 * Why: a slide's title is its bookmark in the PDF and what a screen reader announces (WCAG 2.1, 2.4.2 and 2.4.6); and two
 * slides that say the same sentence usually want to be one.
 *
 * @example The same words again, marks and capitals aside
 * ```md
 * ## Where is it?
 *
 * ---
 * ## Where *is* it
 * <!-- 1^^^^^^^^^^^^^^^^ duplicate-title -->
 * ```
 * @example ok: each says what it adds
 * ```md
 * ## Where is it?
 *
 * ---
 * ## Where is it on the map?
 * ```
 */
export const duplicateTitle = ruleOver(
  ['duplicate-title'],
  (deck) => deck.slides.filter((slide) => slide.layout !== 'title'),
  (slide, deck) => {
    const title = plain(slide);
    const first = title === '' ? undefined : deck.slides.find((other) => plain(other) === title);
    if (first === undefined || first === slide) return [];
    return [
      report('duplicate-title', {
        message: `“${slide.title}” is the title of slide ${first.number} already.`,
        at: slide.at,
        hint: 'Say in the headline what this slide adds.',
      }),
    ];
  },
);

function plain(slide: Slide): string {
  return slide.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
