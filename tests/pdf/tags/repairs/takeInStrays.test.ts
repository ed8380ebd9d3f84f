import { expect, it } from 'vitest';
import { takeInStrays } from '../../../../src/pdf/tags/repairs/takeInStrays.ts';
import { wrapListItems } from '../../../../src/pdf/tags/repairs/wrapListItems.ts';
import { editedTags } from '../../../support/editedTags.ts';
import { pdfValue } from '../../../support/pdfValue.ts';
import { taggedPdf } from '../../../support/taggedPdf.ts';

const after = (objects: readonly string[]) =>
  editedTags(taggedPdf(objects), (_, tags, edits) => {
    wrapListItems(tags, edits);
    takeInStrays(tags, edits);
  });

it('puts groups between items into the item before them, and one before all into the first', () => {
  const changed = after([
    '<</S /L /P 6 0 R /K [11 0 R 12 0 R 13 0 R]>>',
    '<</S /NonStruct /P 10 0 R>>',
    '<</S /LI /P 10 0 R /K [14 0 R]>>',
    '<</S /NonStruct /P 10 0 R>>',
    '<</S /LBody /P 12 0 R /K [15 0 R]>>',
    '<</S /P /P 14 0 R>>',
  ]);
  expect(changed.get(10)).toEqual(pdfValue('<</S /L /P 6 0 R /K [12 0 R]>>'));
  expect(changed.get(14)).toEqual(pdfValue('<</S /LBody /P 12 0 R /K [15 0 R 11 0 R 13 0 R]>>'));
  expect(changed.get(11)).toEqual(pdfValue('<</S /NonStruct /P 14 0 R>>'));
  expect(changed.get(13)).toEqual(pdfValue('<</S /NonStruct /P 14 0 R>>'));
});

it('finds the body that an item was just given', () => {
  const changed = after([
    '<</S /L /P 6 0 R /K [11 0 R 12 0 R]>>',
    '<</S /LI /P 10 0 R /K [13 0 R]>>',
    '<</S /NonStruct /P 10 0 R>>',
    '<</S /P /P 11 0 R>>',
  ]);
  expect(changed.get(14)).toMatchObject(
    pdfValue('<</Type /StructElem /S /LBody /P 11 0 R /K [13 0 R 12 0 R]>>') as object,
  );
  expect(changed.get(12)).toEqual(pdfValue('<</S /NonStruct /P 14 0 R>>'));
});

it('leaves lists of items, and lists without any', () => {
  expect(after(['<</S /L /P 6 0 R /K [11 0 R]>>', '<</S /LI /K [12 0 R]>>', '<</S /LBody>>']).size).toBe(0);
  expect(after(['<</S /L /P 6 0 R /K [11 0 R]>>', '<</S /NonStruct>>']).has(10)).toBe(false);
});
