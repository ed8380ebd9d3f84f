import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archivePieces } from '../../src/deliver/archivePieces.ts';
import { filesBelow } from '../../src/deliver/filesBelow.ts';
import { unpackZip } from '../../src/deliver/unpackZip.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** Bytes that look like the parts of an archive, as an archive in an archive has them. */
const nested = Buffer.from('PK\x03\x04PK\x07\x08PK\x01\x02PK\x05\x06'.repeat(50), 'latin1');
const large = Buffer.alloc(2_500_000, 'a film of some length ');
const files = { 'READ ME.txt': 'Words, words, words.', 'a/b.zip': nested, 'a/film.mp4': large, 'a/none.bin': '' };
const { root } = tempFolder(files);
const archived = Object.keys(files).map((path) => ({ path, source: join(root, path) }));
const bytes = Buffer.concat([...archivePieces(archived)]);

describe('an archive of files', () => {
  it('is read by its directory', () => {
    const found = unzipSync(bytes);
    expect(Object.keys(found)).toEqual(Object.keys(files));
    for (const [path, content] of Object.entries(files))
      expect(Buffer.from(found[path] ?? []).equals(Buffer.from(content))).toBe(true);
  });

  it('is read as it comes', () => {
    const folder = tempFolder();
    writeFileSync(join(folder.root, 'a.zip'), bytes);
    unpackZip(join(folder.root, 'a.zip'), join(folder.root, 'out'));
    expect(filesBelow(join(folder.root, 'out'))).toEqual(Object.keys(files).toSorted());
    for (const [path, content] of Object.entries(files)) {
      expect(readFileSync(join(folder.root, 'out', path)).equals(Buffer.from(content))).toBe(true);
    }
  });

  it('has the same bytes on any day', () => {
    expect(Buffer.concat([...archivePieces(archived)]).equals(bytes)).toBe(true);
    expect(bytes.readUInt16LE(10)).toBe(0);
    expect(bytes.readUInt16LE(12)).toBe(0x0021);
  });

  it.each([
    ['cut off', bytes.subarray(0, bytes.length / 2)],
    ['damaged', Buffer.from(bytes).fill(0xff, 40, 50)],
    ['no archive', Buffer.from('no archive')],
  ])('is not taken for whole when it is %s', (_, broken) => {
    const folder = tempFolder();
    writeFileSync(join(folder.root, 'a.zip'), broken);
    expect(() => {
      unpackZip(join(folder.root, 'a.zip'), join(folder.root, 'out'));
      expect(readFileSync(join(folder.root, 'out/READ ME.txt'), 'utf8')).toBe(files['READ ME.txt']);
    }).toThrow();
  });

  it('leads out of no folder', () => {
    const folder = tempFolder();
    const evil = [{ path: '../evil.txt', source: join(root, 'READ ME.txt') }];
    writeFileSync(join(folder.root, 'a.zip'), Buffer.concat([...archivePieces(evil)]));
    expect(() => unpackZip(join(folder.root, 'a.zip'), join(folder.root, 'out'))).toThrow();
    expect(filesBelow(folder.root)).toEqual(['a.zip']);
  });
});
