import { readFileSync, statSync } from 'node:fs';
import { filePieces } from '../load/filePieces.ts';
import type { ZipEntry } from '../zip/zipEntry.ts';
import { zipPieces } from '../zip/zipPieces.ts';

/** A file on disk that goes into an archive. */
interface ArchivedFile {
  /** Path in the archive, plain letters with forward slashes. */
  readonly path: string;
  /** Absolute path of the file. */
  readonly source: string;
}

/** Longer texts go in as they are: packing one takes several times its size in memory. */
const mostPackedBytes = 64_000_000;

/**
 * A ZIP archive of files on disk, piece by piece, in the order given; films are never in memory as a whole. Equal files give equal bytes.
 * @throws TalkError `usage` for more than an archive can hold.
 */
export function archivePieces(files: readonly ArchivedFile[]): Generator<Uint8Array> {
  return zipPieces(entriesOf(files));
}

/** One after the other, so that a text is read when its turn comes. */
function* entriesOf(files: readonly ArchivedFile[]): Generator<ZipEntry> {
  for (const { path, source } of files) {
    const { size } = statSync(source);
    const isPacked = isText(path) && size <= mostPackedBytes;
    yield { path, content: isPacked ? readFileSync(source) : { size, pieces: () => filePieces(source) } };
  }
}

/** What is packed already, such as pictures, films and PDFs, would hardly become smaller. */
function isText(path: string): boolean {
  return /\.(?:html|txt|csv|json|svg|xml|gift)$|SUMS$/i.test(path);
}
