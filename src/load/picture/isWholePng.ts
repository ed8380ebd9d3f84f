import { hasWholePixels } from './hasWholePixels.ts';
import { readPngHeader } from './pngHeader.ts';

/**
 * Whether browsers can show a PNG to its last row; undefined where it is too large to be tried here.
 * @param bytes one that `cleanPng` has left.
 */
export function isWholePng(bytes: Buffer): boolean | undefined {
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const header = readPngHeader(bytes.subarray(16, 29));
  return header === undefined ? false : hasWholePixels(header, Buffer.concat(packed));
}
