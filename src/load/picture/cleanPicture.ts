import { cleanAvif } from './cleanAvif.ts';
import { cleanGif } from './cleanGif.ts';
import { cleanJpeg } from './cleanJpeg.ts';
import { cleanPng } from './cleanPng.ts';
import { cleanSvg } from './cleanSvg.ts';
import { cleanWebp } from './cleanWebp.ts';

/**
 * A picture without what it says beside what it shows: where, when, by whom and with which machine it was made. The place of a shelter
 * stands in a photograph's data, and goes wherever the deck goes.
 * @returns undefined when the file is broken, so that one cannot be told from the other.
 */
export function cleanPicture(mime: string, bytes: Buffer): Buffer | undefined {
  return cleaners[mime]?.(bytes);
}

const cleaners: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = {
  'image/svg+xml': cleanSvg,
  'image/png': cleanPng,
  'image/jpeg': cleanJpeg,
  'image/gif': cleanGif,
  'image/webp': cleanWebp,
  'image/avif': cleanAvif,
};
