import { plainName } from './packPaths.ts';
import type { PictureNumber } from './pictureNumbers.ts';

/** A slide as a desk's pictures show it. */
export interface PicturedSlide {
  /** What it is called in packs. */
  readonly name: string;
  readonly number: PictureNumber;
  /** How many times it changes before the next slide comes. */
  readonly steps: number;
}

/**
 * Names of the pictures of a slide, one for each of its states: `0110-where-1.png`, or `0110-where-1-s01.png` and so on where it comes in
 * steps. They sort as they are shown.
 */
export function pictureNames({ name, number, steps }: PicturedSlide): readonly string[] {
  const stem = `${number}-${plainName(name, 'slide')}`;
  if (steps === 0) return [`${stem}.png`];
  const width = Math.max(2, String(steps + 1).length);
  return Array.from({ length: steps + 1 }, (_, step) => `${stem}-s${String(step + 1).padStart(width, '0')}.png`);
}
