import type { RenderedSlide } from '../slide/renderSlide.ts';
import { formatMinutes } from './formatMinutes.ts';
import type { SheetContext } from './sheetContext.ts';

/** A slide as the lectern has it. */
export interface LecternPage {
  readonly rendered: RenderedSlide;
  /** Which slide it is, or that it was left out for time. */
  readonly place: string;
  /** How long it takes and when it ends, in words; empty for a slide without minutes. */
  readonly clock: readonly string[];
  /** Which slide comes next; undefined after the last. */
  readonly next: string | undefined;
}

/** The slides of a deck in order, then what was left out for time: for the question that always comes. */
export function lecternPages({ slides, omitted, say }: SheetContext): LecternPage[] {
  let elapsed = 0;
  const told = slides.map((rendered, index): LecternPage => {
    const { seconds, number } = rendered.slide;
    elapsed += seconds;
    const next = slides[index + 1]?.slide.title;
    return {
      rendered,
      place: say('slideOf', { number, slides: slides.length }),
      clock: seconds === 0 ? [] : [formatMinutes(seconds), say('endsAt', { time: formatMinutes(elapsed) })],
      next: next === undefined ? undefined : say('next', { title: next }),
    };
  });
  const place = say('leftOutForTime');
  return [...told, ...omitted.map((rendered) => ({ rendered, place, clock: [], next: undefined }))];
}
