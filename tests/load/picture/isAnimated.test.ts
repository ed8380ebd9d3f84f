import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isAnimated } from '../../../src/load/picture/isAnimated.ts';
import { pictureSize } from '../../../src/load/picture/pictureSize.ts';

it.each([
  ['image/gif', 'GIF89a', true],
  ['image/png', '\x89PNG\r\n\x1a\n....IHDR....acTL', true],
  ['image/png', '\x89PNG\r\n\x1a\n....IHDR....IDAT', false],
  ['image/webp', 'RIFF....WEBPVP8X....ANIM', true],
  ['image/webp', 'RIFF....WEBPVP8 ', false],
  ['image/webp', 'RIFF....WEBPVP8 acTL', false],
  ['image/avif', '....ftypavis', true],
  ['image/avif', '....ftypavifavis', false],
  ['image/jpeg', '....ftypavis', false],
  ['image/svg+xml', '<svg>ANIM acTL</svg>', false],
])('of %s, %j may move: %s', (mime, text, expected) => {
  expect(isAnimated(mime, Buffer.from(text, 'latin1'))).toBe(expected);
});

it.each(['photo.png', 'photo.jpg', 'photo.gif', 'photo.webp', 'photo.avif'])('says how large %s is', (name) => {
  const size = pictureSize(readFileSync(`tests/fixtures/pictures/${name}`));
  expect(size).toEqual({ width: expect.any(Number), height: expect.any(Number) });
  expect(Object.values(size ?? {}).every((side) => side > 0)).toBe(true);
});

it('says no size of what has none', () => {
  expect(pictureSize(Buffer.from('no picture'))).toBeUndefined();
  expect(pictureSize(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'))).toEqual({
    width: 40,
    height: 30,
  });
});
