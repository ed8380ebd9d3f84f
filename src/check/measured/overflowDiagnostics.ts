import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { report } from '../../model/report.ts';
import type { SlideMeasure } from '../../model/slideInspection.ts';

/** Less than this beyond an edge is rounding, in CSS px of the 720 px tall slide. */
const tolerance = 1;

/**
 * What the browser measured on each slide, as mistakes of the author's with their places.
 *
 * Why: what runs over an edge is not in the hall, nor on paper.
 *
 * @example Twelve pixels over the lower edge
 * ```yaml seen
 * - id: part-one-1
 *   overflow: { bottom: 12, what: A long list }
 * ```
 * ```md
 * ## A headline
 * <!-- 1^^^^^^^^^^^^^ slide-overflow -->
 *
 * - A long list
 * ```
 * @example A deck that was written for another tool is only warned
 * ```yaml seen
 * - id: talk-1
 *   overflow: { right: 40, what: A wide table }
 * ```
 * ```md external
 * ## A headline
 * <!-- 1^^^^^^^^^^^^^ slide-overflow (warning) -->
 * ```
 * @example ok: one pixel is rounding
 * ```yaml seen
 * - id: part-one-1
 *   overflow: { left: 1, bottom: 0.4, what: A headline }
 * ```
 * ```md
 * ## A headline
 * ```
 */
export function overflowDiagnostics(deck: Deck, measures: readonly SlideMeasure[]): Diagnostic[] {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  return measures.flatMap((measure): Diagnostic[] => {
    const slide = slides.get(measure.id);
    const { what, ...edges } = measure.overflow;
    const [edge, out] = Object.entries(edges).reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
    if (slide === undefined || out <= tolerance) return [];
    return [
      report('slide-overflow', {
        message: `Slide ${slide.number} runs ${Math.round(out)} px over its ${edge} edge, at “${what}”.`,
        at: slide.at,
        hint: 'Say some of it in the notes, or make two slides of it.',
      }),
    ];
  });
}
