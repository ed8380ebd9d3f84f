import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskClock } from '../process/diskClock.ts';
import { type CacheLimits, cacheLimits } from './cacheLimits.ts';
import { pruneCache } from './pruneCache.ts';

/** What was made before, by what it was made from. */
export interface JsonCache {
  /** As it stands on disk: the cache is nobody's, so look at it before you believe it. Undefined when there is nothing that can be read. */
  read(key: string): unknown;
  /** The cache is a comfort: a folder that cannot be written to costs time, never the run. */
  keep(key: string, value: unknown): void;
}

/**
 * A file for each thing in a folder (absolute), which is made when it is needed. Each file comes into place whole, for its owner alone: it
 * may be of a private talk. Its date tells when it was last used. The folder is pruned when something comes into it.
 */
export function jsonCache(folder: string, limits: CacheLimits = cacheLimits): JsonCache {
  const pathOf = (key: string): string =>
    join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  let now: number | undefined;
  let isPruned = false;
  const noteUse = (path: string): void => {
    now ??= diskClock(folder);
    if (now - statSync(path).mtimeMs > limits.noteMs) utimesSync(path, now / 1000, now / 1000);
  };
  return {
    read(key) {
      const path = pathOf(key);
      try {
        const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
        attempt(() => noteUse(path));
        return value;
      } catch {
        return undefined;
      }
    },
    keep(key, value) {
      const path = pathOf(key);
      const part = `${path}.${process.pid}.part`;
      attempt(() => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(part, JSON.stringify(value), { mode: 0o600 });
        renameSync(part, path);
        if (!isPruned) pruneCache(folder, limits);
        isPruned = true;
      });
    },
  };
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}
