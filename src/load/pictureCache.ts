import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureAnswer } from '../model/pictureLook.ts';

/** What was made of pictures before. */
export interface PictureCache {
  /** @param address of the picture's own bytes. @param shrinkTo pixels that were to be left of it. */
  read(address: string, shrinkTo: number | undefined): PictureAnswer | undefined;
  /** The cache is a comfort: a folder that cannot be written to costs time, never the run. */
  keep(address: string, shrinkTo: number | undefined, answer: PictureAnswer): void;
}

/** On disk, beside what else is made once, a file for each picture. @param kit the kit's own folder. */
export function pictureCache(kit: string): PictureCache {
  const folder = join(kit, 'node_modules', '.cache', 'talk-deck-kit', 'pictures');
  const pathOf = (address: string, shrinkTo: number | undefined): string =>
    join(folder, `${createHash('sha256').update(`${address} ${shrinkTo}`).digest('hex').slice(0, 32)}.json`);
  return {
    read(address, shrinkTo) {
      try {
        return answerIn(JSON.parse(readFileSync(pathOf(address, shrinkTo), 'utf8')));
      } catch {
        return undefined;
      }
    },
    keep(address, shrinkTo, answer) {
      const path = pathOf(address, shrinkTo);
      const part = `${path}.${process.pid}.part`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(part, JSON.stringify(answer));
        renameSync(part, path);
      } catch {
        return;
      }
    },
  };
}

/** The cache is nobody's: only what has the form of an answer is one. */
function answerIn(value: unknown): PictureAnswer | undefined {
  if (value === 'whole' || value === 'broken') return value;
  if (typeof value !== 'object' || value === null || !('mime' in value) || !('data' in value)) return undefined;
  const { mime, data } = value;
  if (typeof mime !== 'string' || typeof data !== 'string' || !/^image\/(?:jpeg|png|webp)$/.test(mime))
    return undefined;
  return { mime, data };
}
