import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { TalkError } from '../model/talkError.ts';
import type { ZipEntry } from './zipEntry.ts';

/** What an archive holds without extensions of 64 bits, which not every program reads. */
const mostBytes = 0xffff_ffff;
const mostFiles = 0xffff;

/** The first day that an archive can name: equal files make equal bytes on any day. */
const noDay = 0x0021;

/**
 * A ZIP archive, piece by piece, in the order given, one entry in memory at a time. Sizes stand before each file, so that a program may
 * unpack it as it comes (APPNOTE.TXT, 4.3). Equal entries give equal bytes.
 * @throws TalkError `usage` for more than an archive can hold.
 */
export function* zipPieces(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = pack(entry);
    const head = localHeader(packed);
    yield head;
    yield* packed.pieces();
    directory.push(centralHeader(packed, offset));
    offset += head.length + packed.packedSize;
    if (offset > mostBytes || directory.length > mostFiles)
      throw new TalkError('usage', 'The archive is larger than every program reads.', {
        hint: 'A pack may go into a folder: name one with --to instead of a .zip.',
      });
  }
  const listed = Buffer.concat(directory);
  yield listed;
  yield endOfDirectory(directory.length, listed.length, offset);
}

/** An entry as its headers tell of it. */
interface Packed {
  readonly path: string;
  readonly checksum: number;
  readonly size: number;
  readonly packedSize: number;
  readonly isDeflated: boolean;
  readonly pieces: () => Iterable<Uint8Array>;
}

function pack({ path, content, stored = false }: ZipEntry): Packed {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) {
    const { size, pieces } = content;
    let checksum = 0;
    for (const piece of pieces()) checksum = crc32(piece, checksum);
    return { path, checksum, size, packedSize: size, isDeflated: false, pieces };
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  // Of fflate and not of Node, whose bytes change with its version.
  const written = stored ? bytes : deflateSync(bytes);
  return {
    path,
    checksum: crc32(bytes),
    size: bytes.length,
    packedSize: written.length,
    isDeflated: !stored,
    pieces: () => [written],
  };
}

/** Version 2.0; names in UTF-8. What both headers of a file say. */
function facts({ path, size, checksum, packedSize, isDeflated }: Packed): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(0x0800, 2);
  bytes.writeUInt16LE(isDeflated ? 8 : 0, 4);
  bytes.writeUInt16LE(0, 6);
  bytes.writeUInt16LE(noDay, 8);
  bytes.writeUInt32LE(checksum, 10);
  bytes.writeUInt32LE(packedSize, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(Buffer.byteLength(path), 22);
  return bytes;
}

function localHeader(entry: Packed): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts(entry), Buffer.from(entry.path)]);
}

/** Made on Unix, readable by all. */
function centralHeader(entry: Packed, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(0o100644 * 0x1_0000, 6);
  rest.writeUInt32LE(offset, 10);
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
