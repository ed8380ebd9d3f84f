import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { fontLetters } from '../../src/pdf/fontLetters.ts';
import { openPdf } from '../../src/pdf/pdfFile.ts';
import { makePdf, makeStream } from '../support/makePdf.ts';

function letters(map: string): string {
  const packed = deflateSync(Buffer.from(map)).toString('latin1');
  const pdf = openPdf(makePdf(['<<>>', '<<>>', makeStream(packed, '/Filter /FlateDecode')]));
  return fontLetters(pdf, new Map([['ToUnicode', { object: 3 }]]));
}

it('reads single letters and ranges, each once', () => {
  const map = `1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange
2 beginbfchar\n<0003> <0041>\n<0004> <04D9>\nendbfchar
1 beginbfrange\n<0010> <0012> <0061>\nendbfrange
1 beginbfchar\n<0005> <0041>\nendbfchar`;
  expect(letters(map)).toBe('A ә a b c');
});

it('reads letters beyond the base plane, and two letters of one glyph', () => {
  expect(letters('1 beginbfchar\n<0003> <D83DDC0E>\n<0004> <00660069>\nendbfchar')).toBe('🐎 fi');
  expect(letters('1 beginbfrange\n<0003> <0004> <D83DDC0E>\nendbfrange')).toBe('🐎 🐏');
});

it('names no more than forty', () => {
  expect(letters('1 beginbfrange\n<0000> <FFFF> <0041>\nendbfrange').split(' ')).toHaveLength(40);
  const two = '1 beginbfrange\n<0000> <001D> <0041>\nendbfrange\n1 beginbfrange\n<0000> <001D> <0410>\nendbfrange';
  expect(letters(two).split(' ')).toHaveLength(40);
});

it('knows nothing of a font without a map', () => {
  expect(fontLetters(openPdf(makePdf(['<<>>', '<<>>'])), new Map())).toBe('');
  expect(fontLetters(openPdf(makePdf(['<<>>', '<<>>'])), new Map([['ToUnicode', { object: 2 }]]))).toBe('');
});
