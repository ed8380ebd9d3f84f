import { readFileSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { filePieces } from '../load/filePieces.ts';
import { TalkError } from '../model/talkError.ts';

/** A file that goes into an archive. */
interface ArchivedFile {
  /** Path in the archive, plain letters with forward slashes. */
  readonly path: string;
  /** Absolute path of the file. */
  readonly source: string;
}

/** Longer texts go in as they are: packing one takes several times its size in memory. */
const mostPackedBytes = 64_000_000;

/** What an archive holds without extensions of 64 bits, which not every desk's program reads. */
const mostBytes = 0xffff_ffff;
const mostFiles = 0xffff;

/** The first day that an archive can name: equal files make equal bytes on any day. */
const noDay = 0x0021;

/**
 * A ZIP archive of files on disk, piece by piece, in the order given; films are never in memory as a whole. Sizes stand before each file, so
 * that a program may unpack it as it comes (APPNOTE.TXT, 4.3). Equal files give equal bytes.
 * @throws TalkError `usage` for more than an archive can hold.
 */
export function* zipPieces(files: readonly ArchivedFile[]): Generator<Uint8Array> {
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const size = statSync(file.source).size;
    const packed = pack(file, size);
    const entry: Entry = { ...packed, path: file.path, size, offset };
    const head = localHeader(entry);
    yield head;
    if (packed.content === undefined) yield* filePieces(file.source);
    else yield packed.content;
    entries.push(centralHeader(entry));
    offset += head.length + packed.packedSize;
    if (offset > mostBytes || entries.length > mostFiles)
      throw new TalkError('usage', 'The pack is larger than a zip archive can be that every program reads.', {
        hint: 'Name a folder with --to instead of a .zip.',
      });
  }
  const directory = Buffer.concat(entries);
  yield directory;
  yield endOfDirectory(entries.length, directory.length, offset);
}

interface Packed {
  readonly checksum: number;
  readonly packedSize: number;
  /** Undefined when the file goes in as it is. */
  readonly content: Uint8Array | undefined;
}

interface Entry extends Packed {
  readonly path: string;
  readonly size: number;
  readonly offset: number;
}

/** Texts are packed; what is packed already, such as pictures, films and PDFs, would hardly become smaller. */
function pack({ path, source }: ArchivedFile, size: number): Packed {
  if (!/\.(?:html|txt|csv|json|svg|xml|gift)$|SUMS$/i.test(path) || size > mostPackedBytes) {
    let checksum = 0;
    for (const piece of filePieces(source)) checksum = crc32(piece, checksum);
    return { checksum, packedSize: size, content: undefined };
  }
  const bytes = readFileSync(source);
  // Of fflate and not of Node, whose bytes change with its version.
  const content = deflateSync(bytes);
  return { checksum: crc32(bytes), packedSize: content.length, content };
}

/** Version 2.0; names in UTF-8. What both headers of a file say. */
function facts({ path, size, checksum, packedSize, content }: Entry): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(0x0800, 2);
  bytes.writeUInt16LE(content === undefined ? 0 : 8, 4);
  bytes.writeUInt16LE(0, 6);
  bytes.writeUInt16LE(noDay, 8);
  bytes.writeUInt32LE(checksum, 10);
  bytes.writeUInt32LE(packedSize, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(Buffer.byteLength(path), 22);
  return bytes;
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts(entry), Buffer.from(entry.path)]);
}

/** Made on Unix, readable by all. */
function centralHeader(entry: Entry): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(0o100644 * 0x1_0000, 6);
  rest.writeUInt32LE(entry.offset, 10);
  const maker = Buffer.from([20, 3]);
  return Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), maker, facts(entry), rest, Buffer.from(entry.path)]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write('PK\x05\x06', 0, 'latin1');
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
