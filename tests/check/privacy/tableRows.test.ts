import { expect, it } from 'vitest';
import { tableRows } from '../../../src/check/privacy/tableRows.ts';

const rows = (text: string): string[] => tableRows(text).map(({ start, end }) => text.slice(start, end));

it('are lines with two bars or tabs, and cells between them', () => {
  expect(rows('before\n| a | b |\n|---|---|\nbehind')).toEqual(['| a | b |', '|---|---|']);
  expect(rows('a\tb\tc\n')).toEqual(['a\tb\tc']);
  expect(rows('a | b\na || b\n\ta')).toEqual([]);
  expect(rows('no table')).toEqual([]);
});
