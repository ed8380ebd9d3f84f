import type { Slide } from '../model/deck.ts';

/** Shares a section's seconds among its slides by the words of their notes; evenly when there are none. */
export function shareTime(slides: readonly Slide[], seconds: number): Slide[] {
  const words = slides.reduce((sum, slide) => sum + slide.noteWords, 0);
  return slides.map((slide) => ({
    ...slide,
    seconds: Math.round(words === 0 ? seconds / slides.length : (seconds * slide.noteWords) / words),
  }));
}
