import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { cleanPicture } from '../../../src/load/picture/cleanPicture.ts';
import { isWholePng } from '../../../src/load/picture/isWholePng.ts';
import { makePng, pngChunk } from '../../support/makePng.ts';

/** Rows of 8 × 8 pixels of three colours, each behind the byte for its filter. */
const rows = Buffer.from(Array.from({ length: 8 * 25 }, (_, index) => (index % 25 === 0 ? 0 : index)));
const packed = deflateSync(rows);
const palette = pngChunk('PLTE', Buffer.from([1, 2, 3]));

it.each([
  ['a plain one', makePng({ rows })],
  ['with more behind its last row', makePng({ rows: Buffer.concat([rows, rows]) })],
  [
    'with a wrong sum at the end of its data',
    makePng({ packed: Buffer.concat([packed.subarray(0, -4), Buffer.alloc(4)]) }),
  ],
  ['without the end of its data, all rows there', makePng({ packed: packed.subarray(0, -4) })],
  ['one bit deep', makePng({ bits: 1, color: 0, width: 9, rows: Buffer.alloc(8 * 3) })],
  ['with a palette', makePng({ color: 3, rows: Buffer.alloc(8 * 9), before: [palette] })],
  ['interlaced', makePng({ interlace: 1, rows: Buffer.alloc(15 + 64 * 3) })],
  ['interlaced and narrower than a pass', makePng({ interlace: 1, width: 1, height: 1, rows: Buffer.alloc(4) })],
])('is whole: %s', (_, png) => {
  expect(cleanPicture('image/png', png)).toEqual(png);
  expect(isWholePng(png)).toBe(true);
});

it('is whole as a camera wrote it', () => {
  const clean = cleanPicture('image/png', readFileSync('tests/fixtures/pictures/photo.png'));
  expect(clean && isWholePng(clean)).toBe(true);
});

it.each([
  ['no data', makePng({ packed: Buffer.alloc(0) })],
  ['other data', makePng({ packed: Buffer.from('no packed data at all') })],
  ['a head for data and nothing behind it', makePng({ packed: packed.subarray(0, 2) })],
  ['data that breaks off', makePng({ packed: packed.subarray(0, packed.length / 2) })],
  ['data damaged in its middle', makePng({ packed: Buffer.from(packed).fill(0xff, 20, 60) })],
  ['too few rows', makePng({ rows: rows.subarray(0, -25) })],
  ['a row of an unknown filter', makePng({ rows: Buffer.from(rows).fill(5, 7 * 25, 7 * 25 + 1) })],
  ['interlaced, too few rows', makePng({ interlace: 1, rows: Buffer.alloc(14 + 64 * 3) })],
])('is not whole: %s', (_, png) => {
  expect(cleanPicture('image/png', png)).toEqual(png);
  expect(isWholePng(png)).toBe(false);
});

it.each([
  ['data whose sum is wrong', damaged(makePng({ rows }), 45)],
  ['a head whose sum is wrong', damaged(makePng({ rows }), 19)],
  ['no width', makePng({ width: 0 })],
  ['three bits', makePng({ bits: 3 })],
  ['an unknown kind of colours', makePng({ color: 5 })],
  ['colours of a palette that is missing', makePng({ color: 3, rows: Buffer.alloc(8 * 9) })],
  ['no chunk of data', Buffer.concat([makePng({}).subarray(0, 33), pngChunk('IEND', Buffer.alloc(0))])],
  ['a head alone', makePng({}).subarray(0, 20)],
])('is no picture: %s', (_, png) => {
  expect(cleanPicture('image/png', png)).toBeUndefined();
});

it('is left to a browser where its pixels would fill the memory', () => {
  expect(isWholePng(makePng({ width: 20_000, height: 20_000, rows: Buffer.alloc(10) }))).toBeUndefined();
});

it('is not unpacked beyond its own pixels', () => {
  const bomb = makePng({ packed: deflateSync(Buffer.alloc(1_000_000)) });
  expect(bomb.length).toBeLessThan(2_000);
  expect(isWholePng(bomb)).toBe(true);
});

function damaged(png: Buffer, at: number): Buffer {
  const copy = Buffer.from(png);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
