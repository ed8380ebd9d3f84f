import { readFileSync, realpathSync, statSync } from 'node:fs';
import nodePath, { resolve } from 'node:path';
import { unreadable } from './attemptRead.ts';
import { mostFileBytes } from './fileLimits.ts';
import { spelledOnDisk } from './spelledOnDisk.ts';

/** What came of reading a path that an author wrote. */
export type ContainedRead =
  | { readonly kind: 'read'; readonly bytes: Buffer; readonly path: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'large'; readonly size: number }
  | { readonly kind: 'outside' };

/**
 * Reads a file, but only inside `root`: neither `..` nor a symbolic link leads out. Accents may be spelled otherwise on the disk.
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
    if (!isMissing(cause)) throw unreadable(path, cause);
    if (!isInside(root, resolve(path))) return { kind: 'outside' };
    const spelled = spelledOnDisk(resolve(path));
    return spelled === undefined || spelled === resolve(path)
      ? { kind: 'missing' }
      : readContained(root, spelled, most);
  }
}

/**
 * Whether `path` is `folder` itself or lies below it; both absolute. On Windows capitals count as small letters, those of drives too.
 * @param system how paths are written, that of this machine when not given.
 */
export function isInside(folder: string, path: string, { relative, isAbsolute, sep } = nodePath): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Nothing is there, or nothing can be: names that are too long, or that hold a zero. */
const missing: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && missing.has(String(error.code));
}
