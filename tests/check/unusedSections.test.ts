import { expect, it } from 'vitest';
import { unusedSections } from '../../src/check/unusedSections.ts';

it('warns of each section that no deck uses, at its file', () => {
  expect(unusedSections(['a/one', 'a/two', 'b/three'], new Set(['a/one', 'b/three']))).toMatchObject([
    { severity: 'warning', code: 'unused-section', at: { file: 'decks/sections/a/two.md', line: 1, column: 1 } },
  ]);
});

it('is silent when all are used', () => {
  expect(unusedSections(['a/one'], new Set(['a/one', 'a/other']))).toEqual([]);
});
