import { constants, inflateRawSync } from 'node:zlib';
import type { PngHeader } from './pngHeader.ts';

/**
 * The most that a PNG's pixels may take before they are left to a browser to try, in bytes: a full picture for a 4K screen with
 * transparency takes half of it. Beyond that, looking would cost a check more memory than all else it does.
 */
const mostPixelBytes = 64 * 1024 * 1024;

/**
 * Whether a PNG's packed data holds all of its pixels, each row in one of the five ways of filtering. That is what browsers ask for: they
 * do not mind what stands behind the pixels, nor a wrong sum at the end.
 * @param packed data of all chunks IDAT in a row.
 * @returns undefined when there are too many.
 */
export function hasWholePixels(header: PngHeader, packed: Buffer): boolean | undefined {
  const rows = rowLengths(header);
  const wanted = rows.reduce((sum, { count, length }) => sum + count * (length + 1), 0);
  if (wanted > mostPixelBytes) return undefined;
  // RFC 1950: the method in the lower half of the first byte, and both as one number a multiple of 31.
  if (packed.length < 2 || ((packed[0] ?? 0) & 15) !== 8 || packed.readUInt16BE(0) % 31 !== 0) return false;
  const pixels = unpacked(packed.subarray(2), wanted);
  if (pixels === 'more') return true;
  if (pixels === undefined || pixels.length < wanted) return false;
  let at = 0;
  for (const { count, length } of rows) {
    for (let row = 0; row < count; row += 1, at += length + 1) if ((pixels[at] ?? 0) > 4) return false;
  }
  return true;
}

/** Rows of equal length, in bytes without the one for the filter. Interlaced ones come in seven passes (8.1, Adam7). */
function rowLengths({ width, height, bitsPerPixel, isInterlaced }: PngHeader): { count: number; length: number }[] {
  const lengthOf = (pixels: number): number => Math.ceil((pixels * bitsPerPixel) / 8);
  if (!isInterlaced) return [{ count: height, length: lengthOf(width) }];
  return adam7.flatMap(([x, y, stepX, stepY]) => {
    const pixels = Math.ceil((width - x) / stepX);
    return pixels > 0 ? [{ count: Math.max(0, Math.ceil((height - y) / stepY)), length: lengthOf(pixels) }] : [];
  });
}

/** First column and row of each pass, and the steps between its columns and rows. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** `more` where they do not end at `wanted`, so that a small file cannot fill the memory. */
function unpacked(data: Buffer, wanted: number): Buffer | 'more' | undefined {
  try {
    // Without a fault where the data breaks off: what is there is counted.
    return inflateRawSync(data, { maxOutputLength: wanted, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    const isLonger = cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    return isLonger ? 'more' : undefined;
  }
}
