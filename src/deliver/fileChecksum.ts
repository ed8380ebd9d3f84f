import { createHash } from 'node:crypto';
import { filePieces } from '../load/filePieces.ts';

/** SHA-256 of a file as hexadecimal digits, read piece by piece. */
export function fileChecksum(path: string): string {
  const hash = createHash('sha256');
  for (const piece of filePieces(path)) hash.update(piece);
  return hash.digest('hex');
}
