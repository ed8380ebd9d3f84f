import { expect, it } from 'vitest';
import { wrapListItems } from '../../../../src/pdf/tags/repairs/wrapListItems.ts';
import { editedTags } from '../../../support/editedTags.ts';
import { pdfValue } from '../../../support/pdfValue.ts';
import { taggedPdf } from '../../../support/taggedPdf.ts';

const after = (objects: readonly string[], change: Readonly<Record<number, string>> = {}) =>
  editedTags(taggedPdf(objects, change), (_, tags, edits) => wrapListItems(tags, edits));

it('puts all but the label into a body: tags, marks and links, in their order', () => {
  const changed = after(
    [
      '<</S /LI /P 6 0 R /Pg 4 0 R /K [11 0 R 0 12 0 R <</Type /OBJR /Obj 9 0 R>>]>>',
      '<</S /Lbl /P 10 0 R /K 1>>',
      '<</S /L /P 10 0 R>>',
    ],
    { 8: '[10 0 R 11 0 R]' },
  );
  expect(changed.get(10)).toEqual(pdfValue('<</S /LI /P 6 0 R /Pg 4 0 R /K [11 0 R 13 0 R]>>'));
  expect(changed.get(13)).toEqual(
    pdfValue('<</Type /StructElem /S /LBody /P 10 0 R /Pg 4 0 R /K [0 12 0 R <</Type /OBJR /Obj 9 0 R>>]>>'),
  );
  expect(changed.get(12)).toEqual(pdfValue('<</S /L /P 13 0 R>>'));
  expect(changed.get(8)).toEqual(pdfValue('[13 0 R 11 0 R]'));
  expect(changed.size).toBe(4);
});

it('tells the form of a mark in a form that the mark is the body’s now', () => {
  const objects = ['<</S /LI /P 6 0 R /K [<</Type /MCR /Pg 4 0 R /Stm 9 0 R /MCID 1>>]>>', '[null 10 0 R]'];
  const changed = after(objects, { 7: '<</Nums [0 8 0 R 5 11 0 R]>>', 9: '<</StructParents 5>>' });
  expect(changed.get(11)).toEqual(pdfValue('[null 12 0 R]'));
  expect(changed.get(12)).toEqual(
    pdfValue('<</Type /StructElem /S /LBody /P 10 0 R /K [<</Type /MCR /Pg 4 0 R /Stm 9 0 R /MCID 1>>]>>'),
  );
  expect(changed.has(8)).toBe(false);
});

it('leaves items that are label and body, and all that is no item', () => {
  const whole = ['<</S /LI /K [11 0 R 12 0 R]>>', '<</S /Lbl>>', '<</S /LBody /K 0>>'];
  expect(after(whole).size).toBe(0);
  expect(after(['<</S /P /K [11 0 R]>>', '<</S /Span /K 0>>']).size).toBe(0);
});
