/**
 * A grey JPEG of any size that holds a name: a browser lays it out as it would the picture of that size, and puts its bytes into a PDF
 * as they are (Skia, SkPDFBitmap), where the name is found again. Every block says the same in two bits, so that a megapixel takes 4 KB.
 * @param width in pixels, as `height`; at most 65,535. @throws RangeError.
 */
export function standInJpeg(width: number, height: number, name: string): Buffer {
  if (![width, height].every((length) => Number.isInteger(length) && length > 0 && length <= most))
    throw new RangeError(`${width} × ${height} is no size of a JPEG`);
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xfe, Buffer.from(name, 'latin1')),
    segment(0xdb, Buffer.from([0, ...Array<number>(64).fill(1)])),
    // Eight bits a sample, one component: its number, no subsampling, quantisation table 0.
    segment(0xc0, Buffer.concat([Buffer.from([8]), size, Buffer.from([1, 1, 0x11, 0])])),
    segment(0xc4, Buffer.from([0x00, ...oneCode])),
    segment(0xc4, Buffer.from([0x10, ...oneCode])),
    segment(0xda, Buffer.from([1, 1, 0x00, 0, 63, 0])),
    // “No difference” and “end of block” are the code 0 each; what is left of the last byte is filled with ones.
    scan(2 * blocks),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const most = 65_535;

/** A Huffman table whose only code has one bit, 0, and means the value 0 (ITU-T T.81, B.2.4.2). */
const oneCode = [1, ...Array<number>(15).fill(0), 0];

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function scan(bits: number): Buffer {
  const bytes = Buffer.alloc(Math.ceil(bits / 8));
  const rest = bits % 8;
  if (rest > 0) bytes[bytes.length - 1] = 0xff >> rest;
  return bytes;
}
