import { expect, it } from 'vitest';
import { rounds } from '../../../src/serve/preview/rounds.ts';

it('drops what a whole round neither asked for nor touched', () => {
  const memory = rounds<number>();
  let made = 0;
  const make = (): number => {
    made += 1;
    return made;
  };
  const { result, keys } = memory.follow(() => memory.take('a', make) + memory.take('b', make));
  expect([result, keys]).toEqual([3, ['a', 'b']]);
  memory.turn();
  memory.touch(['a', 'gone']);
  memory.turn();
  expect([memory.take('a', make), memory.take('b', make), memory.take('gone', make)]).toEqual([1, 3, 4]);
});
