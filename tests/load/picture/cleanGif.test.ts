import { describe, expect, it } from 'vitest';
import { cleanGif } from '../../../src/load/picture/cleanGif.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
/** Data in blocks that each begin with their length, and an empty one at the end. */
const blocks = (...all: readonly Buffer[]): Buffer =>
  Buffer.concat([...all.flatMap((one) => [Buffer.from([one.length]), one]), Buffer.from([0])]);
const extension = (kind: number, ...all: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0x21, kind]), blocks(...all)]);
const colors = Buffer.alloc(12, 0x2c);
/** The screen, with a table of four colours or none. */
const screen = (flags: number): Buffer =>
  Buffer.concat([latin('GIF89a'), Buffer.from([1, 0, 1, 0, flags, 0, 0]), flags === 0x81 ? colors : Buffer.alloc(0)]);
const image = (flags: number): Buffer =>
  Buffer.concat([
    Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, flags]),
    flags === 0x81 ? colors : Buffer.alloc(0),
    Buffer.from([2]),
    blocks(latin('abc'), latin(';')),
  ]);
const end = latin(';');
const gif = (...parts: readonly Buffer[]): Buffer => Buffer.concat([screen(0x81), ...parts, image(0), end]);

describe('a GIF', () => {
  it.each([
    ['pictures with colours of their own', image(0x81)],
    ['timing and transparency', extension(0xf9, Buffer.from([4, 0, 0, 0]))],
    ['how often it repeats', extension(0xff, latin('NETSCAPE2.0'), Buffer.from([1, 0, 0]))],
    ['the same by another program', extension(0xff, latin('ANIMEXTS1.0'), Buffer.from([1, 0, 0]))],
  ])('keeps %s', (_, part) => {
    expect(cleanGif(gif(part))).toEqual(gif(part));
  });

  it.each([
    ['comments', extension(0xfe, latin('a place'), latin('a name'))],
    ['comments that are like the data of programs', extension(0xfe, latin('NETSCAPE2.0'))],
    ['texts', extension(0x01, Buffer.alloc(12, 1), latin('a place'))],
    ['the data of programs', extension(0xff, latin('XMP DataXMP'), latin('a place'))],
  ])('loses %s', (_, part) => {
    expect(cleanGif(gif(part))).toEqual(gif());
  });

  it('may have no colours of its own, and loses what lies behind its end', () => {
    const bytes = Buffer.concat([screen(0), image(0x81), end]);
    expect(cleanGif(Buffer.concat([bytes, latin('more')]))).toEqual(bytes);
  });

  it.each([
    ['has no end', Buffer.concat([screen(0), image(0)])],
    ['is cut off in a block', gif().subarray(0, -4)],
    ['has a block of another kind', gif(latin('?'))],
    ['is its head alone', screen(0)],
  ])('that %s is none', (_, bytes) => {
    expect(cleanGif(bytes)).toBeUndefined();
  });
});
