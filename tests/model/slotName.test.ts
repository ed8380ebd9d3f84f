import { expect, it } from 'vitest';
import { slotName } from '../../src/model/slotName.ts';

it('names a deck after its minutes when it is fitted into a slot, and leaves it alone else', () => {
  expect(slotName('evening-45', 20)).toBe('evening-45-20');
  expect(slotName('evening', 7.5)).toBe('evening-7.5');
  expect(slotName('evening-45', undefined)).toBe('evening-45');
});
