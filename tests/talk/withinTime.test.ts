import { expect, it } from 'vitest';
import { SlowWork, withinTime } from '../../src/talk/withinTime.ts';

it('hands over what came of a piece of work, and its mistakes as they are', () => {
  expect(withinTime(() => [1, 2])).toEqual([1, 2]);
  expect(withinTime(() => undefined)).toBeUndefined();
  const mistake = new TypeError('wrong');
  const fail = () =>
    withinTime(() => {
      throw mistake;
    });
  expect(fail).toThrow(mistake);
});

it('ends a loop and a regular expression that do not end, also inside other work, and goes on', () => {
  const endless = () => {
    for (;;);
  };
  expect(() => withinTime(endless, 20)).toThrow(SlowWork);
  expect(() => withinTime(() => /^(a+)+$/.test(`${'a'.repeat(50)}b`), 20)).toThrow(SlowWork);
  expect(() => withinTime(() => withinTime(endless), 20)).toThrow(SlowWork);
  expect(withinTime(() => 'still there')).toBe('still there');
});

it('sets no limit where none is asked for, to work inside neither', () => {
  const busy = () => {
    const end = performance.now() + 30;
    while (performance.now() < end);
    return 'done';
  };
  expect(withinTime(() => withinTime(busy, 5), Number.POSITIVE_INFINITY)).toBe('done');
  expect(() => withinTime(() => withinTime(() => busy() + busy(), 5))).not.toThrow();
  expect(() => withinTime(busy, 5)).toThrow(SlowWork);
});
