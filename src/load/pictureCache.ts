import type { PictureAnswer } from '../model/pictureLook.ts';
import { jsonCache } from './jsonCache.ts';

/** What was made of pictures before. */
export interface PictureCache {
  /** @param address of the picture's own bytes. @param shrinkTo pixels that were to be left of it. */
  read(address: string, shrinkTo: number | undefined): PictureAnswer | undefined;
  keep(address: string, shrinkTo: number | undefined, answer: PictureAnswer): void;
}

/** Changes with the way in which pictures are made smaller, so that what another way has made is not taken. */
const way = ' drawn';

/** On disk, a file for each picture. @param folder absolute. */
export function pictureCache(folder: string): PictureCache {
  const cache = jsonCache(folder);
  const keyOf = (address: string, shrinkTo: number | undefined): string =>
    `${address} ${shrinkTo}${shrinkTo === undefined ? '' : way}`;
  return {
    read: (address, shrinkTo) => answerIn(cache.read(keyOf(address, shrinkTo))),
    keep: (address, shrinkTo, answer) => cache.keep(keyOf(address, shrinkTo), answer),
  };
}

/** Only what has the form of an answer is one. */
function answerIn(value: unknown): PictureAnswer | undefined {
  if (value === 'whole' || value === 'broken') return value;
  if (typeof value !== 'object' || value === null || !('mime' in value) || !('data' in value)) return undefined;
  const { mime, data } = value;
  if (typeof mime !== 'string' || typeof data !== 'string' || !/^image\/(?:jpeg|png|webp)$/.test(mime))
    return undefined;
  return { mime, data };
}
