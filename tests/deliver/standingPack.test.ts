import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archivePieces } from '../../src/deliver/archivePieces.ts';
import { packInArchive, packInFolder } from '../../src/deliver/standingPack.ts';
import { type PackRecord, packRecordText } from '../../src/pack/packRecord.ts';
import { tempFolder } from '../support/tempFolder.ts';

const record: PackRecord = { version: 1, deck: 'small', slides: [], files: {} };
const sum = 'a'.repeat(64);
const pack = {
  'deck.html': 'deck',
  '.talk-pack.json': packRecordText(record),
  SHA256SUMS: `${sum}  deck.html\n${sum}  .talk-pack.json\n`,
};
const inTheWay = expect.objectContaining({ code: 'file-in-the-way' });

describe('a folder where a pack is to come', () => {
  it('may be empty, or not there', () => {
    const { root } = tempFolder({ '.DS_Store': '', 'System Volume Information/x': '' });
    expect(packInFolder(root)).toBeUndefined();
    expect(packInFolder(join(root, 'none'))).toBeUndefined();
  });

  it('may hold a pack', () => {
    const { root } = tempFolder({ ...pack, '._deck.html': '' });
    expect(packInFolder(root)).toEqual({ record, files: ['.talk-pack.json', 'SHA256SUMS', 'deck.html'] });
  });

  it.each([
    ['other files', { 'thesis.doc': '' }],
    ['a pack and another file', { ...pack, 'media/mine.mp4': '' }],
    ['a record that is none', { ...pack, '.talk-pack.json': '{}' }],
  ])('may not hold %s', (_, files) => {
    const { root } = tempFolder(files);
    expect(() => packInFolder(root)).toThrow(inTheWay);
  });

  it('may not be a file', () => {
    const { root } = tempFolder({ a: '' });
    expect(() => packInFolder(join(root, 'a'))).toThrow(inTheWay);
  });
});

describe('an archive where a pack is to come', () => {
  const { root } = tempFolder(pack);
  const archive = (...paths: readonly string[]): string => {
    const path = join(tempFolder().root, 'a.zip');
    writeFileSync(
      path,
      Buffer.concat([...archivePieces(paths.map((one) => ({ path: one, source: join(root, one) })))]),
    );
    return path;
  };

  it('may be a pack, or not there', () => {
    expect(packInArchive(archive('.talk-pack.json', 'deck.html'))?.record).toEqual(record);
    expect(packInArchive(join(root, 'none.zip'))).toBeUndefined();
  });

  it('may be nothing else', () => {
    expect(() => packInArchive(archive('deck.html', '.talk-pack.json'))).toThrow(inTheWay);
    expect(() => packInArchive(join(root, 'deck.html'))).toThrow(inTheWay);
    expect(() => packInArchive(root)).toThrow(inTheWay);
  });
});
