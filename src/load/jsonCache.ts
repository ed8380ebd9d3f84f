import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was made before, by what it was made from. */
export interface JsonCache {
  /** As it stands on disk: the cache is nobody's, so look at it before you believe it. Undefined when there is nothing that can be read. */
  read(key: string): unknown;
  /** The cache is a comfort: a folder that cannot be written to costs time, never the run. */
  keep(key: string, value: unknown): void;
}

/** A file for each thing in a folder (absolute), which is made when it is needed. Each file comes into place whole. */
export function jsonCache(folder: string): JsonCache {
  const pathOf = (key: string): string =>
    join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  return {
    read(key) {
      try {
        return JSON.parse(readFileSync(pathOf(key), 'utf8'));
      } catch {
        return undefined;
      }
    },
    keep(key, value) {
      const path = pathOf(key);
      const part = `${path}.${process.pid}.part`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(part, JSON.stringify(value));
        renameSync(part, path);
      } catch {
        return;
      }
    },
  };
}
