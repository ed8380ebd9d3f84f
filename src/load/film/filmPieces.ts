import { closeSync, openSync, readSync } from 'node:fs';
import type { Film, Overwrite } from '../../model/film.ts';
import { attemptRead } from '../attemptRead.ts';

/** Bytes that are in memory at once. */
const pieceLength = 1 << 20;

/**
 * A film's bytes as they leave, without what its file says beside it, piece by piece: each is there until the next is asked for, since
 * pieces left to be cleared away would add up to the film.
 * @throws TalkError `read-failed` when the file can be read no more.
 */
export function* filmPieces({ source, overwrites }: Pick<Film, 'source' | 'overwrites'>): Generator<Uint8Array> {
  const handle = attemptRead(source, () => openSync(source, 'r'));
  try {
    const piece = Buffer.alloc(pieceLength);
    for (let at = 0; ; ) {
      const length = attemptRead(source, () => readSync(handle, piece, 0, pieceLength, at));
      if (length === 0) return;
      const read = piece.subarray(0, length);
      for (const one of overwrites) overwrite(read, at, one);
      yield read;
      at += length;
    }
  } finally {
    closeSync(handle);
  }
}

/** @param at where in the file the piece begins. */
function overwrite(piece: Buffer, at: number, { start, end, bytes }: Overwrite): void {
  const [from, to] = [Math.max(start - at, 0), Math.min(end - at, piece.length)];
  if (from >= to) return;
  piece.fill(0, from, to);
  const given = bytes.subarray(from + at - start, to + at - start);
  piece.set(given, from);
}
