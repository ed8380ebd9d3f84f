import { expect, it } from 'vitest';
import { documentLimit } from '../../src/browser/documentLimit.ts';

it('follows the number of slides, and is never less than the time for a document of usual length', () => {
  expect(documentLimit(30_000)).toBe(30_000);
  expect(documentLimit(30_000, 12)).toBe(30_000);
  expect(documentLimit(30_000, 100)).toBe(30_000);
  expect(documentLimit(30_000, 1_000)).toBe(300_000);
  expect(documentLimit(15_000, 250)).toBe(37_500);
});
