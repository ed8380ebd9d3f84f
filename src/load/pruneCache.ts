import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clockPrefix, diskClock } from '../process/diskClock.ts';
import { ownerPattern } from '../process/runOwner.ts';
import type { CacheLimits } from './cacheLimits.ts';

/** Entries, those of killed runs that are half written, and what such a run asked the disk for the time with. */
const ownName = new RegExp(`^(?:[\\da-f]{32}\\.json(?:\\.\\d+\\.part)?|\\${clockPrefix}${ownerPattern})$`);

interface Entry {
  readonly path: string;
  readonly bytes: number;
  /** How long ago it was last used, in milliseconds. */
  readonly unusedMs: number;
}

/**
 * Takes out of a cache's folder what nobody has used for long, and what has not been used for the longest where there is too much. Files of
 * other names stay, and so does what another run may be using; each entry is read as a whole, so one that goes is only made again.
 * @param folder absolute.
 */
export function pruneCache(folder: string, { mostBytes, longestUnusedMs, inUseMs }: CacheLimits): void {
  let bytes = 0;
  for (const entry of newestFirst(folder)) {
    bytes += entry.bytes;
    const isTooMuch = bytes > mostBytes || entry.unusedMs > longestUnusedMs;
    if (isTooMuch && entry.unusedMs > inUseMs) rmSync(entry.path, { force: true });
  }
}

function newestFirst(folder: string): Entry[] {
  const names = readdirSync(folder).filter((name) => ownName.test(name));
  const now = diskClock(folder);
  const entries = names.flatMap((name): Entry[] => {
    const path = join(folder, name);
    const file = statSync(path, { throwIfNoEntry: false });
    return file === undefined ? [] : [{ path, bytes: file.size, unusedMs: now - file.mtimeMs }];
  });
  return entries.sort((a, b) => a.unusedMs - b.unusedMs);
}
