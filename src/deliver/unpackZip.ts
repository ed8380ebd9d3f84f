import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';
import { filePieces } from '../load/filePieces.ts';
import { isInside } from '../load/readContained.ts';

/**
 * Unpacks an archive into a folder, piece by piece, by a library that did not write it.
 * @param folder absolute; none of the archive's files may stand there.
 * @throws Error for an archive that is damaged, cut off, or leads out of the folder, and of what is written.
 */
export function unpackZip(archive: string, folder: string): void {
  const open = new Set<number>();
  const unzip = new Unzip((file) => {
    const path = join(folder, file.name);
    if (!isInside(folder, path)) throw new Error(`${file.name} leads out of the archive`);
    mkdirSync(dirname(path), { recursive: true });
    const handle = openSync(path, 'wx');
    open.add(handle);
    file.ondata = (error, piece, isLast) => {
      if (error !== null) throw error;
      writeFileSync(handle, piece);
      if (!isLast) return;
      closeSync(handle);
      open.delete(handle);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (const piece of filePieces(archive)) unzip.push(piece);
    unzip.push(new Uint8Array(), true);
    if (open.size > 0) throw new Error('it is cut off');
  } finally {
    for (const handle of open) closeSync(handle);
  }
}
