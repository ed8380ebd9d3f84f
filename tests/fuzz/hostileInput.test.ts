import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FuzzKind } from './hostileFiles.ts';
import { hostileInput } from './hostileInput.ts';

it.each<[FuzzKind, string, RegExp]>([
  ['section', '**', /^decks\/sections\/part\/s\d\.md$/],
  ['external', '**', /^talk\d\.md$/],
  ['csv', ';', /^assets\/data\/rows\d\.csv$/],
  ['svg', '<script', /^decks\/sections\/part\/picture\d\.svg$/],
])('what fails among several texts is made small: %s', (kind, bad, place) => {
  const property = fc.property(hostileInput[kind], (files) => !Object.values(files).some((text) => text.includes(bad)));
  const { failed, counterexample } = fc.check(property, { numRuns: 1000, seed: 1 });
  const files = counterexample?.[0] ?? {};
  expect(failed).toBe(true);
  // Nothing of the other texts is left.
  expect(Object.keys(files).filter((path) => place.test(path))).toHaveLength(1);
  expect(Object.entries(files).find(([path]) => place.test(path))?.[1].length).toBeLessThan(150);
});
