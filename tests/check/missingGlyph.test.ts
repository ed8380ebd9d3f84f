import { expect, it } from 'vitest';
import { readFonts } from '../../src/load/readFonts.ts';
import { kitProject } from '../support/kitProject.ts';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const missingGlyphs = readFonts(kitProject).missing;

it('refuses a letter that the fonts lack, on slides and in notes', () => {
  const parts = {
    sections: { 'part/one': sectionText('## A headline\n\nA **漢** here\n\nNote:\nAnd 字.\n\nSo &#x5b57;.') },
  };
  const result = checkParts(parts, { missingGlyphs });
  expect(placesOf(result, 'missing-glyph')).toEqual([
    placeIn(parts, 'part/one', '漢'),
    placeIn(parts, 'part/one', '字'),
    placeIn(parts, 'part/one', 'So'),
  ]);
});

it('lets Latin, Cyrillic and Kazakh letters pass', () => {
  const parts = { sections: { 'part/one': sectionText('## Ә Ғ Қ Ң Ө Ұ Ү Һ І and é – “quoted” …') } };
  expect(placesOf(checkParts(parts, { missingGlyphs }), 'missing-glyph')).toEqual([]);
});

it('tells a letter with its mark, and emoji that are joined, as one at its place', () => {
  const parts = {
    sections: { 'part/one': sectionText('## A headline\n\nAn x, an x\u20d7\n\nHere 👩\u200d\u{1faff}') },
  };
  expect(placesOf(checkParts(parts, { missingGlyphs }), 'missing-glyph')).toEqual([
    placeIn(parts, 'part/one', 'x\u20d7'),
    placeIn(parts, 'part/one', '👩\u200d\u{1faff}'),
  ]);
});
