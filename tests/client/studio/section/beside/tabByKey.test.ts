import { expect, it } from 'vitest';
import { tabByKey } from '../../../../../src/client/studio/section/beside/tabByKey.ts';

it.each([
  ['one', 'ArrowRight', 'two'],
  ['three', 'ArrowRight', 'one'],
  ['one', 'ArrowLeft', 'three'],
  ['two', 'ArrowLeft', 'one'],
  ['two', 'Home', 'one'],
  ['two', 'End', 'three'],
  ['two', 'ArrowDown', undefined],
  ['two', 'a', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(tabByKey(['one', 'two', 'three'], from, key)).toBe(to);
});
