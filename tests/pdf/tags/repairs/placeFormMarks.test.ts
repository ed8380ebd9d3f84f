import { expect, it } from 'vitest';
import { markedForms } from '../../../../src/pdf/tags/formMarks.ts';
import { placeFormMarks } from '../../../../src/pdf/tags/repairs/placeFormMarks.ts';
import type { Tag } from '../../../../src/pdf/tags/tagTree.ts';
import { editedTags } from '../../../support/editedTags.ts';
import { makeStream } from '../../../support/makePdf.ts';
import { pdfValue } from '../../../support/pdfValue.ts';
import { taggedPdf } from '../../../support/taggedPdf.ts';

const heading = '<</S /H1 /Pg 4 0 R /K 0>>';
const form = makeStream('/Figure <</MCID 0 >>BDC\nEMC\n', '/Type /XObject /Subtype /Form /StructParents 1');
const change = { 7: '<</Nums [0 8 0 R 1 [12 0 R]]>>', 8: '[11 0 R 12 0 R]', 9: form };

function placed(figure: string, more = change) {
  const bytes = taggedPdf(['<</S /Document /K [11 0 R 12 0 R]>>', heading, figure], more);
  let after: readonly Tag[] = [];
  const changed = editedTags(bytes, (pdf, tags, edits) => {
    after = placeFormMarks(pdf, tags, markedForms(pdf), edits);
  });
  return { changed, kids: after.find(({ object }) => object === 12)?.kids };
}

it('ties a mark that the page gives to another tag to the form that holds it', () => {
  const { changed, kids } = placed('<</S /Figure /Pg 4 0 R /K [0 1]>>');
  const reference = pdfValue('<</Type /MCR /Pg 4 0 R /Stm 9 0 R /MCID 0>>');
  expect([...changed]).toEqual([
    [
      12,
      new Map<string, unknown>([
        ['S', { name: 'Figure' }],
        ['Pg', { object: 4 }],
        ['K', [reference, 1]],
      ]),
    ],
  ]);
  expect(kids).toEqual([
    { page: 4, form: 9, mark: 0, value: reference },
    { page: 4, form: undefined, mark: 1, value: 1 },
  ]);
});

it('leaves marks that the page gives to the tag itself, and those that name their form', () => {
  const own = { ...change, 8: '[12 0 R 12 0 R]' };
  expect(placed('<</S /Figure /Pg 4 0 R /K [0 1]>>', own).changed.size).toBe(0);
  expect(placed('<</S /Figure /K [<</Type /MCR /Pg 4 0 R /Stm 9 0 R /MCID 0>>]>>').changed.size).toBe(0);
  expect(placed('<</S /Figure /Pg 4 0 R /K [7]>>').changed.size).toBe(0);
  expect(placed('<</S /Figure /K [0]>>').changed.size).toBe(0);
});

it('places each of two forms once, though both count from 0', () => {
  const two = {
    ...change,
    3: form.replace('StructParents 1', 'StructParents 2'),
    7: '<</Nums [0 8 0 R 1 [12 0 R] 2 [12 0 R]]>>',
  };
  const { kids } = placed('<</S /Figure /Pg 4 0 R /K [0 0]>>', two);
  expect(kids?.map((kid) => ('form' in kid ? kid.form : undefined))).toEqual([3, 9]);
});

it('leaves everything where no form holds tags', () => {
  const { changed, kids } = placed('<</S /Figure /Pg 4 0 R /K [0]>>', { ...change, 9: 'null' });
  expect(changed.size).toBe(0);
  expect(kids).toHaveLength(1);
});
