import { expect, it } from 'vitest';
import { sizeRule } from '../../../src/render/slide/sizeRule.ts';

it.each([
  ['60', 'width:60px'],
  ['60px', 'width:60px'],
  [' 32.25 ', 'width:32.25px'],
  ['50%', 'width:50%'],
  ['3em', undefined],
  ['about 60', undefined],
  ['60 wide', undefined],
  ['1.x', undefined],
  ['60  x', undefined],
  ['', undefined],
  [undefined, undefined],
])('a width of %j', (value, expected) => {
  expect(sizeRule('width', value)).toBe(expected);
});

it('says which it is', () => {
  expect(sizeRule('height', '9')).toBe('height:9px');
});
