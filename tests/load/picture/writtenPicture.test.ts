import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '../../../src/load/picture/cleanPicture.ts';
import { looksLike } from '../../../src/load/picture/looksLike.ts';
import { writtenPicture } from '../../../src/load/picture/writtenPicture.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const photo = readFileSync('tests/fixtures/pictures/photo.png');
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

describe('a picture that is written into a text', () => {
  it.each([
    ['as it is', `data:image/svg+xml,${svg}`],
    ['with escapes', `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`],
    ['in other letters', ` DATA: Image/SVG+XML ;BASE64,${base64(svg)}`],
    ['with parameters before', `data:image/svg+xml;charset=utf-8;base64,${base64(svg)}`],
  ])('is read %s', (_, address) => {
    expect(writtenPicture(address)).toEqual({ mime: 'image/svg+xml', bytes: Buffer.from(svg), isClean: true });
  });

  it('is cleaned, and says whether it had to be', () => {
    expect(writtenPicture(`data:image/png;base64,${base64(photo)}`)).toEqual({
      mime: 'image/png',
      bytes: cleanPicture('image/png', photo),
      isClean: false,
    });
  });

  it('may hold signs that only look like escapes, and line breaks', () => {
    const odd = '<svg\n><text>50 %</text></svg>';
    expect(writtenPicture(`data:image/svg+xml,${odd}`)?.bytes.toString()).toBe(odd);
  });

  it.each([
    ['no picture', `data:text/html,${svg}`],
    ['a picture that browsers do not show', `data:image/tiff;base64,${base64(photo)}`],
    ['a picture of another kind', `data:image/png,${svg}`],
    ['one that breaks off', `data:image/png;base64,${base64(photo.subarray(0, 100))}`],
    ['an address that only holds one', `a?data:image/svg+xml,${svg}`],
    ['none at all', 'a.png'],
  ])('is none where there is %s', (_, address) => {
    expect(writtenPicture(address)).toBeUndefined();
  });
});

it.each([
  ['image/svg+xml', `<?xml?>${' '.repeat(3000)}<SVG >`, true],
  ['image/svg+xml', '<svgs>', false],
  ['image/svg+xml', `${' '.repeat(5000)}<svg>`, false],
  ['image/png', '\x89PNG\r\n', true],
  ['image/png', ' \x89PNG', false],
  ['image/jpeg', '\xFF\xD8\xFF\xE0', true],
  ['image/jpeg', '\xFF\xD8', false],
  ['image/gif', 'GIF89a', true],
  ['image/gif', 'gif89a', false],
  ['image/webp', 'RIFF1234WEBP', true],
  ['image/webp', 'RIFF1234WAVE', false],
  ['image/webp', 'XIFF1234WEBP', false],
  ['image/avif', '1234ftypavif', true],
  ['image/avif', 'ftyp1234', false],
])('of %s, %j looks so: %s', (mime, text, expected) => {
  expect(looksLike(mime, Buffer.from(text, 'latin1'))).toBe(expected);
});
