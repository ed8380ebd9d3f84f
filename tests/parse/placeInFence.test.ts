import { expect, it } from 'vitest';
import { placeInFence } from '../../src/parse/placeInFence.ts';

const at = { file: 'a.md', line: 7, column: 1, length: 7 };

it.each([
  ['a value in a list', ['questions', 1], { line: 9, column: 16, length: 2 }],
  ['the nearest around what is not there', ['questions', 2, 'id'], { line: 9, column: 12, length: 7 }],
])('finds %s', (_, path, place) => {
  const source = '```quiz\n# which\nquestions: [a, bc]\n```\n\n';
  expect(placeInFence({ at, source }, path)).toEqual({ file: 'a.md', ...place });
});

it('counts the columns of a fence that is set in', () => {
  const source = '   ```quiz\n   questions:\n     - id: one\n   ```';
  expect(placeInFence({ at, source }, ['questions', 0, 'id'])).toEqual({
    file: 'a.md',
    line: 9,
    column: 12,
    length: 3,
  });
});
