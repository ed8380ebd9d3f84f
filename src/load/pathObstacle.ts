import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What stands in the way to a path. */
export interface PathObstacle {
  /** Absolute path of what is there. */
  readonly path: string;
  /** A symbolic link whose target is not there, or links that lead to each other; or a file where a folder is needed. */
  readonly kind: 'broken-link' | 'file';
}

/** The first thing, from `path` (absolute) upward, that keeps it from being reached; undefined when it is just not there. */
export function pathObstacle(path: string): PathObstacle | undefined {
  for (let here = path; ; here = dirname(here)) {
    const found = look(here);
    if (found === 'link') return { path: here, kind: 'broken-link' };
    if (found === 'file') return here === path ? undefined : { path: here, kind: 'file' };
    if (found === 'folder' || dirname(here) === here) return undefined;
  }
}

/** What cannot even be looked at, such as what lies behind a file, is nothing. */
function look(path: string): 'folder' | 'file' | 'link' | undefined {
  try {
    const own = lstatSync(path);
    const there = attemptStat(path);
    if (there === undefined) return own.isSymbolicLink() ? 'link' : undefined;
    return there.isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function attemptStat(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
