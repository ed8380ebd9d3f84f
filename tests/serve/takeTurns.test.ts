import { expect, it } from 'vitest';
import { takeTurns } from '../../src/serve/takeTurns.ts';

it('does one thing after the other, in the order in which they were asked for, whatever becomes of one', async () => {
  const inTurn = takeTurns();
  const told: string[] = [];
  const work =
    (name: string, fails = false) =>
    async (): Promise<string> => {
      told.push(`${name} begins`);
      await new Promise(setImmediate);
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = [inTurn(work('a')), inTurn(work('b', true)), inTurn(work('c'))];
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
