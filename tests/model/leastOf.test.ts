import { expect, it } from 'vitest';
import { leastOf } from '../../src/model/leastOf.ts';

it('is the least of any number of numbers', () => {
  expect(leastOf([3, 1, 2])).toBe(1);
  expect(leastOf([])).toBe(Number.POSITIVE_INFINITY);
  expect(leastOf(Array.from({ length: 300_000 }, (_, index) => 300_000 - index))).toBe(1);
});
