import { expect, it } from 'vitest';
import { pictureWords } from '../../../src/load/picture/pictureWords.ts';

const bytes = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

it('are the comments of a GIF, block by block', () => {
  expect(pictureWords(bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0], '\x21\xfe\x03one\x04 two\x00', ';'))).toContain('one two');
});

it('are the Exif and XMP chunks of a WebP', () => {
  const chunk = (name: string, text: string): Buffer =>
    bytes(name, [text.length, 0, 0, 0], text, text.length % 2 ? [0] : []);
  const webp = Buffer.concat([
    bytes('RIFF', [0, 0, 0, 0], 'WEBP'),
    chunk('VP8 ', 'zzz'),
    chunk('EXIF', 'one'),
    chunk('XMP ', 'two!'),
  ]);
  expect(pictureWords(webp)).toBe('one\ntwo!');
});

it('are none of what is no picture, or is cut off', () => {
  expect(pictureWords(bytes('no picture at all'))).toBe('');
  expect(pictureWords(bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 9], 'tEXt'))).toBe('');
  expect(pictureWords(bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 3], 'zTXt', 'a', [0, 0, 1, 2, 3, 4]))).toBe('a\n');
});
