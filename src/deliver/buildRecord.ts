import { readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildRecord, DeckRecord, InputStamp } from '../model/buildRecord.ts';

/** Name of the record in the output folder. */
export const recordFile = '.talk-build.json';

/** What was built into a folder before; an empty record when there is none, or none that can be read. */
export function readBuildRecord(folder: string): BuildRecord {
  try {
    const record = JSON.parse(readFileSync(join(folder, recordFile), 'utf8')) as BuildRecord;
    return record.version === 2 ? record : { version: 2, decks: {} };
  } catch {
    return { version: 2, decks: {} };
  }
}

/**
 * Whether files that a build has kept are those it knew: another run may have put its own in their place meanwhile.
 * @param now what is remembered of the deck by now. @param kept their paths.
 */
export function isKept(
  now: DeckRecord | undefined,
  known: DeckRecord,
  kept: readonly string[],
  folder: string,
): boolean {
  return kept.every(
    (path) =>
      now?.printed[path]?.hash === known.printed[path]?.hash &&
      sizeOf(join(folder, path)) === known.outputs.find((file) => file.path === path)?.bytes,
  );
}

/** A run that reads inputs. */
interface Reading {
  /** When the first of them may have been read, in milliseconds since 1970. */
  readonly sinceMs: number;
  /** Absolute path of the output folder. */
  readonly out: string;
}

const noReading: Reading = { sinceMs: Number.POSITIVE_INFINITY, out: '' };

/**
 * Stamps of files as they are now; a file that is gone is stamped as such, so that its return is a change too.
 * One that was written, made or taken away since the reading began may have been read as it was before: its stamp is like no other, so what
 * was built from it stands for that build alone.
 */
export function stampInputs(paths: readonly string[], { sinceMs, out }: Reading = noReading): InputStamp[] {
  return [...new Set(paths)].map((path) => {
    const file = statusOf(path);
    const place = file === undefined ? dirname(path) : path;
    // The folder that the output folder lies in changes when that is made.
    const status = place === dirname(out) ? undefined : (file ?? statusOf(place));
    if (status !== undefined && changedMs(status) > sinceMs) return [path, -2, -2];
    return file === undefined ? [path, -1, -1] : [path, file.mtimeMs, file.size];
  });
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** When a file, or what a folder holds, last changed. A copy may bring the age of its original along; the time of its status cannot lie. */
function changedMs({ mtimeMs, ctimeMs }: Stats): number {
  return Math.max(mtimeMs, ctimeMs);
}

/** Whether a deck's last build still stands: same options, same inputs, every output there and whole. */
export function isCurrent(record: DeckRecord | undefined, key: string, folder: string): record is DeckRecord {
  if (record === undefined || record.key !== key) return false;
  const inputs = stampInputs(record.inputs.map(([path]) => path));
  const same = inputs.every(
    ([, changed, bytes], index) => changed === record.inputs[index]?.[1] && bytes === record.inputs[index]?.[2],
  );
  return same && record.outputs.every(({ path, bytes }) => sizeOf(join(folder, path)) === bytes);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return -1;
  }
}
