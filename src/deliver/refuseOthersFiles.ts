import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRecord } from '../model/buildRecord.ts';
import { filmFolder } from '../model/film.ts';
import { TalkError } from '../model/talkError.ts';
import { readBuildRecord, recordFile } from './buildRecord.ts';
import { isKitFile } from './isKitFile.ts';

/**
 * Refuses to write over what the kit did not write: its own are the files that the folder's record names, and those that say so themselves.
 * @param folder absolute. @param paths of files that are to come, relative to it.
 * @throws TalkError `file-in-the-way` that names each of them.
 */
export function refuseOthersFiles(folder: string, paths: readonly string[]): void {
  const there = paths.filter((path) => path !== recordFile && stands(join(folder, path)));
  if (there.length === 0) return;
  const own = recordedFiles(readBuildRecord(folder));
  const others = there.filter((path) => !own.has(path) && !isKitFile(join(folder, path)));
  if (others.length === 0) return;
  const named = others.map((path) => join(folder, path)).join(', ');
  throw new TalkError(
    'file-in-the-way',
    `${named} ${others.length === 1 ? 'is no file' : 'are no files'} of the kit’s.`,
    {
      hint: 'Name another folder with --out, move what is there away, or write over it with --force.',
    },
  );
}

/** The page of all decks belongs to whoever keeps the record. */
function recordedFiles({ decks }: BuildRecord): ReadonlySet<string> {
  const files = Object.entries(decks).flatMap(([name, { outputs, earlier = [], films = [] }]) => [
    ...outputs.map(({ path }) => path),
    ...earlier,
    ...films.map((film) => `${name}/${filmFolder}/${film}`),
  ]);
  return new Set(files.length === 0 ? [] : ['index.html', ...files]);
}

function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Behind a file there is nothing; that it is in the way is told when the folder is made.
    return false;
  }
}
