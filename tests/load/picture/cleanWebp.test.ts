import { describe, expect, it } from 'vitest';
import { cleanWebp } from '../../../src/load/picture/cleanWebp.ts';
import { orientationAlone } from '../../../src/load/picture/exifOrientation.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const little = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const chunk = (name: string, content: Buffer): Buffer =>
  Buffer.concat([latin(name), little(content.length), content, Buffer.alloc(content.length % 2)]);
const webp = (...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat([latin('WEBP'), ...parts]);
  return Buffer.concat([latin('RIFF'), little(body.length), body]);
};
/** The head of a picture with more than its bits: its flags first. */
const head = (flags: number): Buffer => chunk('VP8X', Buffer.from([flags, 0, 0, 0, 1, 0, 0, 1, 0, 0]));
const bits = chunk('VP8 ', latin('odd'));

describe('a WebP', () => {
  it.each(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])('keeps %s', (name) => {
    const bytes = webp(chunk(name, latin('a')), bits);
    expect(cleanWebp(bytes)).toEqual(bytes);
  });

  it('loses Exif, XMP and what is not known, and no longer says that they follow', () => {
    const bytes = webp(
      head(0x3c),
      chunk('abcd', latin('a')),
      bits,
      chunk('EXIF', latin('a place')),
      chunk('XMP ', latin('a name')),
    );
    expect(cleanWebp(bytes)).toEqual(webp(head(0x30), bits));
  });

  it.each([
    ['as it stands', orientationAlone(6)],
    ['behind the head of another format', Buffer.concat([latin('Exif\0\0'), orientationAlone(6)])],
    ['with more behind it', Buffer.concat([orientationAlone(6), latin('a place')])],
  ])('keeps of Exif data how it is turned: %s', (_, exif) => {
    const clean = webp(head(0x18), bits, chunk('EXIF', orientationAlone(6)));
    expect(cleanWebp(webp(head(0x1c), chunk('EXIF', exif), bits, chunk('XMP ', latin('x'))))).toEqual(clean);
  });

  it('loses what lies behind its end', () => {
    expect(cleanWebp(Buffer.concat([webp(bits), latin('more')]))).toEqual(webp(bits));
  });

  it('may end without the byte that fills', () => {
    const bytes = Buffer.concat([latin('RIFF'), little(15), latin('WEBP'), bits.subarray(0, -1)]);
    expect(cleanWebp(bytes)).toEqual(webp(bits));
  });

  it('that is not whole is none', () => {
    expect(cleanWebp(webp(bits).subarray(0, -1))).toBeUndefined();
    expect(cleanWebp(webp(bits, Buffer.concat([latin('VP8 '), little(1)])))).toBeUndefined();
  });
});
