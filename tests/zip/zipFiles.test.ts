import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFiles } from '../../src/zip/zipFiles.ts';

const text = 'word '.repeat(400);
const files = { mimetype: 'application/epub+zip', 'слова/один.txt': text, 'a.bin': new Uint8Array([0, 255]) };
const bytes = Buffer.from(zipFiles(files, ['mimetype']));

it('holds texts and bytes in their order, whatever letters their names have', () => {
  const found = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content)]);
  expect(found).toEqual(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
});

it('begins with what is stored, so that readers of books know it by its first bytes', () => {
  // OCF 3.3, 4.2.1: the name at byte 30, the type right behind it, no extra field between.
  expect(bytes.toString('latin1', 0, 4)).toBe('PK\x03\x04');
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
  expect(bytes.readUInt16LE(8)).toBe(0);
  expect(bytes.readUInt16LE(28)).toBe(0);
});

it('packs the rest, its sizes before it', () => {
  const head = bytes.indexOf('PK\x03\x04', 4, 'latin1');
  const [packed, name] = [bytes.readUInt32LE(head + 18), bytes.readUInt16LE(head + 26)];
  expect(packed).toBeLessThan(100);
  expect(inflateRawSync(bytes.subarray(head + 30 + name, head + 30 + name + packed)).toString()).toBe(text);
});
