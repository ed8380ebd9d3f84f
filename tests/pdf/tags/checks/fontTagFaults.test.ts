import { expect, it } from 'vitest';
import { fontTagFaults } from '../../../../src/pdf/tags/checks/fontTagFaults.ts';
import { tagsOf } from '../../../support/tagsOf.ts';

const faults = (...objects: string[]) =>
  fontTagFaults(tagsOf(objects).pdf).map(({ condition, what }) => `${condition} ${what}`);

it('accepts a composite font with its maps, and what it is made of', () => {
  expect(
    faults(
      '<</Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 9 0 R /DescendantFonts [11 0 R]>>',
      '<</Type /Font /Subtype /CIDFontType2 /CIDToGIDMap /Identity /FontDescriptor 12 0 R>>',
      '<</Type /FontDescriptor /FontFile2 9 0 R>>',
      '<</Type /Font /Subtype /CIDFontType0 /FontDescriptor <</FontFile3 9 0 R>>>>',
      '<</Type /Font /Subtype /TrueType /FontDescriptor <</FontFile 9 0 R>>>>',
    ),
  ).toEqual([]);
});

it.each([
  ['<</Type /Font /Subtype /Type0 /Encoding /Identity-H>>', '31-027 font 10 has no map to Unicode'],
  [
    '<</Type /Font /Subtype /Type0 /Encoding /Identity-V /ToUnicode 9 0 R>>',
    '31-006 font 10 is encoded in another way than Chromium does',
  ],
  [
    '<</Type /Font /Subtype /CIDFontType2 /FontDescriptor <</FontFile2 9 0 R>>>>',
    '31-004 font 10 does not say which glyph is which',
  ],
  ['<</Type /Font /Subtype /TrueType>>', '31-009 font 10 is not embedded'],
  ['<</Type /Font /Subtype /TrueType /FontDescriptor <</Flags 4>>>>', '31-009 font 10 is not embedded'],
])('finds in %s: %s', (font, fault) => {
  expect(faults(font)).toEqual([fault]);
});

it('looks at fonts alone', () => {
  expect(faults('<</Kind /X /Of <</Type /Font>>>>', '<</Type /FontDescriptor>>')).toEqual([]);
});
