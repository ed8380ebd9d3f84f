import { expect, it } from 'vitest';
import { commonRanges } from '../../src/load/commonRanges.ts';

it('finds the code points that each table has', () => {
  expect(commonRanges([])).toEqual([]);
  expect(
    commonRanges([
      [
        [5, 9],
        [1, 3],
        [4, 4],
      ],
    ]),
  ).toEqual([[1, 9]]);
  expect(
    commonRanges([
      [
        [1, 10],
        [8, 20],
      ],
      [
        [3, 4],
        [15, 30],
        [20, 21],
      ],
    ]),
  ).toEqual([
    [3, 4],
    [15, 20],
  ]);
  expect(commonRanges([[[1, 2]], [[3, 4]]])).toEqual([]);
});
