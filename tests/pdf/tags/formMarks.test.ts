import { expect, it } from 'vitest';
import { openPdf } from '../../../src/pdf/pdfFile.ts';
import { markedForms, parentEntry, parentsAt } from '../../../src/pdf/tags/formMarks.ts';
import { makeStream } from '../../support/makePdf.ts';
import { taggedPdf } from '../../support/taggedPdf.ts';

const marks = '/Figure <</MCID 0 >>BDC\nEMC\n/Figure <</MCID 1 >>BDC\nEMC\n';
const numbers = (list: string) => ({ 7: `<</Nums ${list}>>` });

it('finds forms that hold marks, with the tags that these belong to', () => {
  const objects = [
    '<</S /Figure>>',
    makeStream(marks, '/Type /XObject /Subtype /Form /StructParents 3'),
    '[10 0 R 10 0 R]',
    makeStream('0 0 9 9 re\nf\n', '/Subtype /Form /StructParents 4'),
    makeStream(marks, '/Subtype /Form'),
    makeStream(marks, '/Group <</Subtype /Form>> /Subtype /Image /StructParents 3'),
    makeStream(marks, '/Subtype /Form /StructParents 9'),
  ];
  const pdf = openPdf(taggedPdf(objects, numbers('[0 8 0 R 3 12 0 R]')));
  expect(markedForms(pdf)).toEqual([
    { object: 11, marks: [0, 1], parents: [10, 10] },
    { object: 16, marks: [0, 1], parents: [0, 0] },
  ]);
});

it('reads parents by the key of the page, and not by what stands under another', () => {
  const pdf = openPdf(taggedPdf(['<</S /P>>', '[10 0 R null 12 0 R]'], numbers('[1 8 0 R 8 11 0 R]')));
  expect(parentsAt(pdf, 8)).toEqual([10, 0, 12]);
  expect(parentEntry(pdf, 1)).toEqual({ object: 8 });
  expect(parentEntry(pdf, 2)).toBe(undefined);
  const numbered = openPdf(taggedPdf([], numbers('[0 3 3 8 0 R]')));
  expect(parentEntry(numbered, 3)).toEqual({ object: 8 });
  expect(parentsAt(pdf, 2)).toEqual([]);
  expect(parentsAt(pdf, undefined)).toEqual([]);
});

it('refuses a parent tree with branches', () => {
  const pdf = openPdf(taggedPdf([], { 7: '<</Kids [8 0 R]>>' }));
  expect(() => parentEntry(pdf, 0)).toThrowError(new SyntaxError('its parent tree has branches'));
});
