import { closeSync, openSync, readSync } from 'node:fs';

/** So much of a large file is held at a time: 1 MB. */
const pieceBytes = 1024 * 1024;

/** A file's bytes piece by piece, so that none has to fit into memory; each piece is its reader's to keep. @param path absolute. */
export function* filePieces(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = Buffer.alloc(pieceBytes);
      const read = readSync(file, piece, 0, pieceBytes, null);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
