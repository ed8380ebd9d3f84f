import { readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { unreadable } from './attemptRead.ts';
import { mostFileBytes } from './fileLimits.ts';

/** What came of reading a path that an author wrote. */
export type ContainedRead =
  | { readonly kind: 'read'; readonly bytes: Buffer; readonly path: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'large'; readonly size: number }
  | { readonly kind: 'outside' };

/**
 * Reads a file, but only inside `root`: neither `..` nor a symbolic link leads out.
 * @param path absolute, or relative to the working directory.
 * @param most bytes; a larger file is not read.
 * @throws TalkError `read-failed` when the file is there and cannot be read, or is none: a pipe would be waited for without end.
 */
export function readContained(root: string, path: string, most = mostFileBytes): ContainedRead {
  try {
    const real = realpathSync(path);
    if (!isInside(realpathSync(root), real)) return { kind: 'outside' };
    const stat = statSync(real);
    if (!stat.isFile() && !stat.isDirectory()) throw new Error('It is a pipe or a device.');
    return stat.size > most
      ? { kind: 'large', size: stat.size }
      : { kind: 'read', bytes: readFileSync(real), path: real };
  } catch (cause) {
    if (isMissing(cause)) return isInside(root, path) ? { kind: 'missing' } : { kind: 'outside' };
    throw unreadable(path, cause);
  }
}

/** Whether `path` is `folder` itself or lies below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Nothing is there, or nothing can be: names that are too long, or that hold a zero. */
const missing: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && missing.has(String(error.code));
}
