import type { SectionSlide } from '../../../model/studio.ts';

/** Where in a section's slides a line of its file stands: the slide, from 0; the first for what is above all slides. */
export function slideOfLine(slides: readonly Pick<SectionSlide, 'line'>[], line: number): number {
  return Math.max(
    0,
    slides.findLastIndex((slide) => slide.line <= line),
  );
}
