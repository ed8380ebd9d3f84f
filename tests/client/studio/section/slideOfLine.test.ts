import { expect, it } from 'vitest';
import { slideOfLine } from '../../../../src/client/studio/section/slideOfLine.ts';

it.each([
  [1, 0],
  [5, 0],
  [11, 0],
  [12, 1],
  [99, 2],
])('finds for line %i slide %i', (line, slide) => {
  expect(slideOfLine([{ line: 5 }, { line: 12 }, { line: 20 }], line)).toBe(slide);
});

it('is the first where there is none', () => {
  expect(slideOfLine([], 3)).toBe(0);
});
