import { crc32, deflateSync } from 'node:zlib';

/** What of a PNG is to be other than in a plain one of 8 bits and three colours. */
export interface PngParts {
  readonly width?: number;
  readonly height?: number;
  readonly bits?: number;
  readonly color?: number;
  readonly interlace?: number;
  /** Rows before they are packed. */
  readonly rows?: Buffer;
  /** Packed data, in place of `rows`. */
  readonly packed?: Buffer;
  /** Chunks before the data. */
  readonly before?: readonly Buffer[];
}

/** A PNG, right or wrong. */
export function makePng({ width = 8, height = 8, bits = 8, color = 2, interlace = 0, ...parts }: PngParts): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, color, 0, 0, interlace], 8);
  const rows = parts.rows ?? Buffer.alloc((width * 3 + 1) * height);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...(parts.before ?? []),
    pngChunk('IDAT', parts.packed ?? deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function pngChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
