import { expect, it } from 'vitest';
import { discardOutputs } from '../../src/deliver/discardOutputs.ts';

it.each([
  ['bytes', new Uint8Array(3), 3],
  ['text', 'Қа', 4],
  ['pieces', ['Қ', 'a', ''], 3],
])('counts the bytes of %s', (_, content, bytes) => {
  const stage = discardOutputs();
  expect(stage.add('a', content)).toBe(bytes);
  stage.commit();
  stage.abandon();
});

it('takes every piece, so that what cannot be made is found', () => {
  const broken = function* (): Generator<string> {
    yield 'a';
    throw new Error('no more');
  };
  expect(() => discardOutputs().add('a', broken())).toThrow('no more');
});
