import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanPicture } from '../../../src/load/picture/cleanPicture.ts';

/** Each says "Marker Abay Street" in all places that a camera, an editor or a careless hand can fill; those that can are turned. */
const pictures = [
  ['photo.jpg', 'image/jpeg'],
  ['progressive.jpg', 'image/jpeg'],
  ['photo.png', 'image/png'],
  ['photo.webp', 'image/webp'],
  ['photo.gif', 'image/gif'],
  ['photo.avif', 'image/avif'],
  ['drawing.svg', 'image/svg+xml'],
] as const;

const file = (name: string): Buffer => readFileSync(`tests/fixtures/pictures/${name}`);

it.each(pictures)('%s says nothing beside the picture', (name, mime) => {
  const written = file(name);
  expect(written.toString('latin1')).toContain('Abay');
  const clean = cleanPicture(mime, written)?.toString('latin1') ?? '';
  expect(clean).not.toBe('');
  expect(clean).not.toMatch(/Abay|Marker|2025:12|inkscape|\/home/i);
});

it.each(pictures)('%s is cleaned once, and not changed again', (name, mime) => {
  const once = cleanPicture(mime, file(name));
  expect(once && cleanPicture(mime, once)).toEqual(once);
});

it('keeps what a drawing shows and says to those who do not see it', () => {
  const clean = cleanPicture('image/svg+xml', file('drawing.svg'))?.toString('utf8');
  expect(clean).toContain('<title>A red field</title>');
  expect(clean).toContain('xlink:href="#p"');
  expect(clean).toContain('<!DOCTYPE svg');
  const plain = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
  expect(cleanPicture('image/svg+xml', plain)).toBe(plain);
});

it.each(pictures.filter(([name]) => name !== 'drawing.svg'))('%s is no picture when it ends too soon', (name, mime) => {
  const clean = cleanPicture(mime, file(name)) ?? Buffer.alloc(0);
  for (const part of [0.3, 0.6, 0.9]) {
    const cut = clean.subarray(0, Math.floor(clean.length * part));
    expect(cleanPicture(mime, cut), String(part)).toBeUndefined();
  }
});

it('ends with any bytes, and says that they are no picture or what is left of them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pictures), fc.nat(), fc.uint8Array({ maxLength: 8 }), ([name, mime], at, bytes) => {
      const broken = Buffer.from(file(name));
      broken.set(bytes.subarray(0, broken.length), Math.min(at % broken.length, broken.length - bytes.length));
      const clean = cleanPicture(mime, broken);
      expect(clean === undefined || clean.length <= broken.length + 64).toBe(true);
    }),
  );
});

it('keeps nothing of a kind that it does not know', () => {
  expect(cleanPicture('image/tiff', file('photo.jpg'))).toBeUndefined();
});
