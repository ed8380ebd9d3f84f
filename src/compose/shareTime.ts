import type { Slide } from '../model/deck.ts';

/** Shares a section's seconds among its slides by the words of their notes; evenly when there are none. */
export function shareTime(slides: readonly Slide[], seconds: number): Slide[] {
  const words = slides.reduce((sum, slide) => sum + slide.noteWords, 0);
  return slides.map((slide) =>
    timedSlide(slide, Math.round(words === 0 ? seconds / slides.length : (seconds * slide.noteWords) / words)),
  );
}

/** Slides with their time, by those without: one that is the same as before stays that very slide (compose/composeSlide). */
const timed = new WeakMap<Slide, Slide>();

function timedSlide(slide: Slide, seconds: number): Slide {
  const known = timed.get(slide);
  if (known?.seconds === seconds) return known;
  const made = { ...slide, seconds };
  timed.set(slide, made);
  return made;
}
