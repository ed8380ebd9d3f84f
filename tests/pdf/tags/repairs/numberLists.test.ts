import { describe, expect, it } from 'vitest';
import { numberingOf, numberLists } from '../../../../src/pdf/tags/repairs/numberLists.ts';
import { editedTags } from '../../../support/editedTags.ts';
import { makeStream } from '../../../support/makePdf.ts';
import { pdfValue } from '../../../support/pdfValue.ts';
import { taggedPdf } from '../../../support/taggedPdf.ts';

describe('how a list counts', () => {
  it.each([
    [['a.', 'b.'], 'LowerAlpha'],
    [['A)', 'B)'], 'UpperAlpha'],
    [['i.', 'ii.'], 'LowerRoman'],
    [['I.'], 'UpperRoman'],
    [['IX.', 'X.'], 'UpperRoman'],
    [['v.', 'vi.'], 'LowerRoman'],
    [['i.', 'j.'], 'LowerAlpha'],
    [['c.', 'd.'], 'LowerAlpha'],
    [['α.', 'β.'], 'LowerAlpha'],
    [['Б.'], 'UpperAlpha'],
    [['(1)', '(2)'], 'Decimal'],
    [['١.'], 'Decimal'],
    [['→'], 'Disc'],
    [[''], 'Disc'],
  ])('%j is %s', (labels, numbering) => {
    expect(numberingOf(labels)).toBe(numbering);
  });
});

const list = (attributes: string) => [
  `<</S /L /P 6 0 R /Pg 4 0 R ${attributes}/K [11 0 R]>>`,
  '<</S /LI /P 10 0 R /K [12 0 R 13 0 R]>>',
  '<</S /Lbl /P 11 0 R /Pg 4 0 R /K 0>>',
  '<</S /LBody /P 11 0 R>>',
];
const page = {
  4: '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 200 100]\n/Contents 5 0 R\n/StructParents 0>>',
  5: makeStream('/Lbl <</MCID 0 >>BDC\nBT\n1 0 0 1 10 10 Tm\n(b.) Tj\nET\nEMC\n'),
};

it('is said of lists with labels that Chromium says it not of, beside what else is said', () => {
  const numbers = (attributes: string) =>
    editedTags(taggedPdf(list(attributes), page), (pdf, tags, edits) => numberLists(pdf, tags, edits)).get(10);
  const own = '<</O /List /ListNumbering /LowerAlpha>>';
  expect(numbers('')).toEqual(pdfValue(`<</S /L /P 6 0 R /Pg 4 0 R /K [11 0 R] /A ${own}>>`));
  expect(numbers('/A <</O /Layout>> ')).toEqual(
    pdfValue(`<</S /L /P 6 0 R /Pg 4 0 R /A [<</O /Layout>> ${own}] /K [11 0 R]>>`),
  );
  expect(numbers('/A [<</O /List /ListNumbering /Circle>>] ')).toBeUndefined();
});
