import type { Deck, Slide } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SlideMeasure } from '../model/slideMeasure.ts';

/** Less than this beyond an edge is rounding, in CSS px of the 720 px tall slide. */
const tolerance = 1;

/** No letter is smaller, source lines and captions included, in the same px: 14 pt (Pitt's absolute floor is 18 pt for body text). */
const smallestType = 19;

/** What the browser measured on each slide, as mistakes of the author's with their places. */
export function measureDiagnostics(deck: Deck, measures: readonly SlideMeasure[], foreign: boolean): Diagnostic[] {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  return measures.flatMap((measure) => {
    const slide = slides.get(measure.id);
    if (slide === undefined) return [];
    const severity = foreign ? 'warning' : 'error';
    return [...overflow(slide, measure), ...smallText(slide, measure)].map((one) => ({ ...one, severity, at: slide.at }));
  });
}

type Measured = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

function overflow(slide: Slide, measure: SlideMeasure): Measured[] {
  const { what, ...edges } = measure.overflow;
  const [edge, out] = Object.entries(edges).reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  if (out <= tolerance) return [];
  return [
    {
      code: 'slide-overflow',
      message: `Slide ${slide.number} runs ${Math.round(out)} px over its ${edge} edge, at “${what}”.`,
      hint: 'Say some of it in the notes, or make two slides of it.',
    },
  ];
}

function smallText(slide: Slide, { smallest }: SlideMeasure): Measured[] {
  if (smallest === null || smallest.size >= smallestType - 0.05) return [];
  return [
    {
      code: 'small-text',
      message: `Slide ${slide.number} has letters of ${smallest.size} px, at “${smallest.text}”; ${smallestType} is the least that the last row reads.`,
      hint: 'Draw fewer things, shorten the labels, or make two slides of it.',
    },
  ];
}
