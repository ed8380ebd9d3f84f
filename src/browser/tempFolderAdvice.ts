import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A browser writes a megabyte or two before it shows its first page, in bytes. */
const bytesNeeded = 5_000_000;

/**
 * What to do about the temporary folder, where it is why a browser does not work: it is not there, no folder, not writable or full. A browser
 * itself says nothing of it and dies. Undefined when nothing is wrong with the folder.
 * @param free tells how many bytes a folder's disk has left.
 */
export function tempFolderAdvice(folder = tmpdir(), free = freeBytes): string | undefined {
  const other = 'or name another one in TMPDIR (TEMP on Windows).';
  try {
    if (!statSync(folder).isDirectory()) return `The temporary folder ${folder} is a file: remove it, ${other}`;
    accessSync(folder, constants.W_OK);
    return free(folder) < bytesNeeded
      ? `The temporary folder ${folder} is full: free some space there, ${other}`
      : undefined;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? `The temporary folder ${folder} is not there: make it, ${other}`
      : `The temporary folder ${folder} cannot be written to: check who owns it, ${other}`;
  }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
