import { expect, it } from 'vitest';
import { bookmarkCount } from '../../src/pdf/bookmarkCount.ts';
import { openPdf } from '../../src/pdf/pdfFile.ts';
import { makePdf } from '../support/makePdf.ts';

/** Objects from number 3 on; 3 is the outline. */
const count = (...objects: string[]): number => {
  const pdf = openPdf(makePdf(['<<>>', '<</Type /Catalog>>', ...objects]));
  return bookmarkCount(pdf, { object: 3 });
};

it('counts every level, whatever the outline says of itself', () => {
  expect(
    count(
      '<</First 4 0 R /Last 6 0 R /Count 99>>',
      '<</Title (1) /Next 6 0 R /First 5 0 R>>',
      '<</Title (1.1) /First 7 0 R>>',
      '<</Title (2) /Prev 4 0 R>>',
      '<</Title (1.1.1) /Next 8 0 R>>',
      '<</Title (1.1.2)>>',
    ),
  ).toBe(5);
});

it('counts none where there are none', () => {
  expect(count('<</Count 3>>')).toBe(0);
  expect(count('null')).toBe(0);
  expect(bookmarkCount(openPdf(makePdf(['<<>>', '<<>>'])), undefined)).toBe(0);
});

it('refuses an outline that bites its own tail', () => {
  const circle = () => count('<</First 4 0 R>>', '<</Next 5 0 R>>', '<</Next 4 0 R>>');
  expect(circle).toThrowError(new SyntaxError('its bookmarks run in a circle'));
});
