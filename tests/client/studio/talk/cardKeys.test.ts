import { expect, it } from 'vitest';
import { cardKeys, movedRow } from '../../../../src/client/studio/talk/cardKeys.ts';

it('tells apart what stands twice', () => {
  expect(cardKeys(['a', 'b', 'a'])).toEqual(['a 0', 'b 0', 'a 1']);
});

it('moves an item to a place', () => {
  expect(movedRow(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(movedRow(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(movedRow(['a'], 4, 0)).toEqual(['a']);
});
