import { expect, it } from 'vitest';
import { openPdf } from '../../../src/pdf/pdfFile.ts';
import { openEdits } from '../../../src/pdf/tags/tagEdits.ts';
import { pdfValue } from '../../support/pdfValue.ts';
import { taggedPdf } from '../../support/taggedPdf.ts';

const pdf = openPdf(taggedPdf(['<</S /P /K 0>>', '<</S /Span>>']));
const written = (edits: ReturnType<typeof openEdits>) =>
  [...edits.written()].map(([object, body]) => [object, pdfValue(body.toString('latin1'))]);

it('changes an object once for all who ask for it, and no other', () => {
  const edits = openEdits(pdf);
  edits.of(10).set('S', { name: 'H1' });
  edits.of(10).delete('K');
  expect(written(edits)).toEqual([[10, pdfValue('<</S /H1>>')]]);
});

it('adds objects behind the last, one number each', () => {
  const edits = openEdits(pdf);
  const [first, second] = [edits.add(), edits.add()];
  expect([first, second]).toEqual([12, 13]);
  edits.of(second).set('S', { name: 'LBody' });
  expect(written(edits)).toEqual([[13, pdfValue('<</S /LBody>>')]]);
});

it('gives a mark another parent and leaves the others theirs', () => {
  const two = openPdf(taggedPdf(['<</S /P>>', '<</S /P>>'], { 8: '[10 0 R 11 0 R null]' }));
  const edits = openEdits(two);
  edits.reparent(4, 1, 12);
  edits.reparent(4, 2, 13);
  expect(written(edits)).toEqual([[8, pdfValue('[10 0 R 12 0 R 13 0 R]')]]);
});

it('refuses to do so where the parent tree knows nothing of the page', () => {
  const bare = openPdf(taggedPdf(['<</S /P>>'], { 7: '<</Nums [5 8 0 R]>>' }));
  expect(() => openEdits(bare).reparent(4, 0, 10)).toThrowError(new SyntaxError('a page has no parent tree'));
  const single = openPdf(taggedPdf(['<</S /P>>'], { 8: '10 0 R' }));
  expect(() => openEdits(single).reparent(4, 0, 10)).toThrow(SyntaxError);
});
