import { expect, it } from 'vitest';
import { contentFaults } from '../../../../src/pdf/tags/checks/contentFaults.ts';
import type { Painted } from '../../../../src/pdf/tags/completeTags.ts';
import { tagsOf } from '../../../support/tagsOf.ts';

const page = (marks: readonly number[], change: Partial<Painted> = {}): Painted => ({
  object: 4,
  marks,
  drawn: 1,
  missingGlyph: false,
  ...change,
});
const form = (drawn: number): Painted => ({ object: 9, marks: [0], drawn, missingGlyph: false });
const faults = (kids: string, painted: readonly Painted[]) =>
  contentFaults(tagsOf([`<</S /P /Pg 4 0 R /K [${kids}]>>`]).tags, painted).map(
    ({ condition, what }) => `${condition} ${what}`,
  );
const inForm = '<</Type /MCR /Stm 9 0 R /MCID 0>>';

it('accepts marks that each belong to one tag', () => {
  expect(faults('0 1', [page([0, 1])])).toEqual([]);
  expect(faults(`0 ${inForm} <</Type /OBJR /Obj 5 0 R>>`, [page([0]), form(1)])).toEqual([]);
});

it('finds marks of no tag and of two', () => {
  expect(faults('0', [page([0, 3])])).toEqual(['01-005 mark 4 3 belongs to no tags']);
  expect(faults('0 0', [page([0])])).toEqual(['01-005 mark 4 0 belongs to 2 tags']);
  expect(faults('0', [page([0]), form(1)])).toEqual(['01-005 mark 9 0 belongs to no tags']);
});

it('finds tags of what is not painted', () => {
  expect(faults('0 3', [page([0])])).toEqual(['01-005 a tag leads to mark 4 3, which is not painted']);
  expect(faults(`0 ${inForm}`, [page([0])])).toEqual(['01-005 a tag leads to mark 9 0, which is not painted']);
});

it('finds forms that are drawn twice, or never', () => {
  for (const times of [0, 2])
    expect(faults(`0 ${inForm}`, [page([0]), form(times)])).toEqual([
      `30-002 form 9 with tags is drawn ${times} times`,
    ]);
});

it('finds a letter that is missing', () => {
  expect(faults('0', [page([0], { missingGlyph: true })])).toEqual(['31-030 page 4 shows a missing letter']);
});
