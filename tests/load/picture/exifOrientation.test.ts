import { describe, expect, it } from 'vitest';
import { orientationAlone, readOrientation } from '../../../src/load/picture/exifOrientation.ts';

/** A TIFF block of entries, each its tag and its value. */
function tiff(order: 'II' | 'MM', ...entries: readonly (readonly [tag: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(10 + 12 * entries.length);
  const [u16, u32] =
    order === 'II'
      ? [bytes.writeUInt16LE.bind(bytes), bytes.writeUInt32LE.bind(bytes)]
      : [bytes.writeUInt16BE.bind(bytes), bytes.writeUInt32BE.bind(bytes)];
  bytes.write(order, 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(entries.length, 8);
  for (const [index, [tag, value]] of entries.entries()) {
    u16(tag, 10 + 12 * index);
    u16(3, 12 + 12 * index);
    u32(1, 14 + 12 * index);
    u16(value, 18 + 12 * index);
  }
  return bytes;
}

describe('how a picture is turned', () => {
  it.each(['II', 'MM'] as const)('is read in the order of bytes %s, wherever it stands', (order) => {
    for (const value of [2, 3, 4, 5, 6, 7, 8]) expect(readOrientation(tiff(order, [0x0112, value]))).toBe(value);
    expect(readOrientation(tiff(order, [0x010f, 3], [0x0110, 4], [0x0112, 6]))).toBe(6);
  });

  it.each([
    ['it stands upright', tiff('MM', [0x0112, 1])],
    ['its value is none', tiff('MM', [0x0112, 9])],
    ['its value is nothing', tiff('II', [0x0112, 0])],
    ['there is no entry of it', tiff('II', [0x0111, 6])],
    ['the order of bytes is none', Buffer.from(`IM${tiff('MM', [0x0112, 6]).toString('latin1', 2)}`, 'latin1')],
    ['the block is cut off in its entry', tiff('MM', [0x0112, 6]).subarray(0, -1)],
    ['the block is cut off in its head', tiff('MM', [0x0112, 6]).subarray(0, 13)],
    [
      'its entries begin behind the end',
      Buffer.concat([tiff('MM', [0x0112, 6]).subarray(0, 4), Buffer.alloc(4, 1), Buffer.alloc(14)]),
    ],
    ['there is nothing', Buffer.alloc(0)],
  ])('is not told where %s', (_, exif) => {
    expect(readOrientation(exif)).toBeUndefined();
  });

  it('is written alone', () => {
    expect(orientationAlone(6)).toEqual(Buffer.concat([tiff('MM', [0x0112, 6]), Buffer.alloc(4)]));
    for (const value of [2, 8]) expect(readOrientation(orientationAlone(value))).toBe(value);
  });
});
