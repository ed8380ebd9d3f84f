import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../src/load/readFontFile.ts';

const liberation = readFileSync('node_modules/pdfjs-dist/standard_fonts/LiberationSans-BoldItalic.ttf');
const literata = readFileSync('node_modules/@fontsource/literata/files/literata-latin-600-normal.woff2');

/** A TrueType file with a table's bytes changed, or with another name for it. */
function changed(tag: string, change: (bytes: Buffer, offset: number, length: number, entry: number) => void): Buffer {
  const bytes = Buffer.from(liberation);
  for (let entry = 12; entry < 12 + bytes.readUInt16BE(4) * 16; entry += 16) {
    if (bytes.toString('latin1', entry, entry + 4) !== tag) continue;
    change(bytes, bytes.readUInt32BE(entry + 8), bytes.readUInt32BE(entry + 12), entry);
    return bytes;
  }
  throw new Error(`There is no table ${tag}.`);
}

const renamed = (tag: string, other: string): Buffer =>
  changed(tag, (bytes, _, __, entry) => void bytes.write(other, entry, 'latin1'));

const embedding = (flags: number): Buffer =>
  changed('OS/2', (bytes, offset) => void bytes.writeUInt16BE(flags, offset + 8));

describe('a font file', () => {
  it('says its family, names, weight and slant', () => {
    expect(readFontFile(liberation)).toEqual({
      kind: 'printable',
      family: 'Liberation Sans',
      names: ['LiberationSans-BoldItalic', 'Liberation Sans'],
      weight: 700,
      italic: true,
    });
    expect(readFontFile(literata)).toMatchObject({ kind: 'printable', weight: 600, italic: false });
  });

  it.each([
    ['with PostScript outlines', renamed('glyf', 'CFF '), 'PostScript outlines'],
    ['that is variable', renamed('GDEF', 'fvar'), 'variable'],
    ['that is colored', renamed('GDEF', 'COLR'), 'colored'],
    ['that is a collection', Buffer.concat([Buffer.from('ttcf'), liberation]), 'several fonts'],
    ['that may not be embedded', embedding(2), 'embedded'],
    ['that may not be cut', embedding(0x100), 'embedded'],
    ['that is cut off', liberation.subarray(0, 60_000), 'cut off'],
    ['as WOFF2 that is cut off', literata.subarray(0, 9_000), 'cut off'],
    ['without a table of letters', renamed('cmap', 'xxxx'), 'damaged'],
    [
      'whose outlines are elsewhere',
      changed('loca', (bytes, offset) => void bytes.writeUInt32BE(0xffffff, offset + 40)),
      'damaged',
    ],
    ['whose head is torn', changed('head', (bytes, offset) => void bytes.fill(0, offset, offset + 30)), 'damaged'],
    ['that is empty', Buffer.alloc(0), 'no font'],
    ['that is a text', Buffer.from('Not Found'), 'no font'],
  ])('%s is refused by name', (_, bytes, words) => {
    expect(readFontFile(bytes)).toEqual({
      kind: 'fault',
      fault: expect.stringContaining(words),
      hint: expect.any(String),
    });
  });
});
