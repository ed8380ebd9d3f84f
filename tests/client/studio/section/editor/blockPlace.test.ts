import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { blockPlace } from '../../../../../src/client/studio/section/editor/blockPlace.ts';

const lines = ['---', 'title: One', '---', '## A headline', '', 'Words #here', '  # Another', '#no headline'];
const doc = Text.of(lines);

it.each([
  ['---', 0, 3],
  ['title: One', 4, 3],
  ['## A headline', 0, 4],
  ['## A headline', 5, 4],
  ['  # Another', 2, 7],
])('puts a block for a cursor in %j behind line %#', (text, column, line) => {
  expect(blockPlace(doc, doc.line(lines.indexOf(text) + 1).from + column)).toBe(doc.line(line).to);
});

it('leaves the cursor of all other lines where it is', () => {
  for (const number of [5, 6, 8]) {
    const { from, to } = doc.line(number);
    expect([blockPlace(doc, from), blockPlace(doc, to)]).toEqual([from, to]);
  }
  expect(blockPlace(Text.of(['---', 'no end']), 5)).toBe(5);
  expect(blockPlace(Text.of(['']), 0)).toBe(0);
});
