import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../load/cacheFolder.ts';

const bytes = 32;

/** The key that a project's phones are known by. */
export interface SessionKey {
  readonly key: Buffer;
  /** Whether the next start finds it again; a folder that cannot be written to costs phones a new code, never the talk. */
  readonly isKept: boolean;
}

/**
 * Reads the key from the project's cache, or makes one there, for its owner alone. A file that others may read, or that is no key, is
 * replaced, and what was signed by it holds no more.
 * @param root the project's folder, absolute.
 */
export function sessionKey(root: string, folder = join(cacheFolder(root), 'phones')): SessionKey {
  // Without packages of its own a project shares its cache with others.
  const path = join(folder, `${createHash('sha256').update(root).digest('hex').slice(0, 16)}.key`);
  const found = readKey(path);
  if (found !== undefined) return { key: found, isKept: true };
  const key = randomBytes(bytes);
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(part, { force: true });
    writeFileSync(part, key, { mode: 0o600, flag: 'wx' });
    renameSync(part, path);
    return { key, isKept: true };
  } catch {
    return { key, isKept: false };
  }
}

function readKey(path: string): Buffer | undefined {
  try {
    const { mode } = lstatSync(path);
    // Windows keeps a user's folders from others by itself, and tells no such mode.
    if (process.platform !== 'win32' && (mode & 0o77) !== 0) return undefined;
    const key = readFileSync(path);
    return key.length === bytes ? key : undefined;
  } catch {
    return undefined;
  }
}
