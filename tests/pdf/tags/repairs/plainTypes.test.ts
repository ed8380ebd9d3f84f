import { expect, it } from 'vitest';
import { nameOf } from '../../../../src/pdf/pdfFile.ts';
import { plainTypes } from '../../../../src/pdf/tags/repairs/plainTypes.ts';
import { editedTags } from '../../../support/editedTags.ts';
import { taggedPdf } from '../../../support/taggedPdf.ts';

const typesAfter = (...objects: string[]) =>
  [...editedTags(taggedPdf(objects), (_, tags, edits) => plainTypes(tags, edits))].map(([object, value]) => [
    object,
    value instanceof Map ? nameOf(value.get('S')) : undefined,
  ]);

it.each([
  ['Strong', 'Span'],
  ['Em', 'Span'],
  ['Sub', 'Span'],
  ['Aside', 'Div'],
  ['Title', 'P'],
  ['FENote', 'Note'],
  ['DocumentFragment', 'Div'],
])('makes %s a %s', (newer, older) => {
  expect(typesAfter(`<</S /${newer} /K 0>>`)).toEqual([[10, older]]);
});

it('leaves types that every reader knows', () => {
  expect(typesAfter('<</S /Document /K [11 0 R 12 0 R]>>', '<</S /H1>>', '<</S /Figure /K 0>>')).toEqual([]);
});

it('makes a figure around other tags a group, unless it has alternative text of its own', () => {
  expect(typesAfter('<</S /Figure /K [11 0 R]>>', '<</S /Figure /Alt (A) /K 12 0 R>>', '<</S /P>>')).toEqual([
    [10, 'Div'],
  ]);
});

it('makes a picture of a formula a formula', () => {
  expect(typesAfter('<</S /Figure /Alt (Formula: x) /K 0>>')).toEqual([[10, 'Formula']]);
  expect(typesAfter('<</S /Figure /Alt (A Formula: x) /K 0>>', '<</S /Span /Alt (Formula: x)>>')).toEqual([]);
});

it('keeps the other entries', () => {
  const changed = editedTags(taggedPdf(['<</S /Em /P 6 0 R /Lang (kk) /K 0>>']), (_, tags, edits) =>
    plainTypes(tags, edits),
  );
  expect(changed.get(10)).toEqual(
    new Map<string, unknown>([
      ['S', { name: 'Span' }],
      ['P', { object: 6 }],
      ['Lang', { raw: 'kk' }],
      ['K', 0],
    ]),
  );
});
