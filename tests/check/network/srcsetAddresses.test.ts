import { expect, it } from 'vitest';
import { srcsetAddresses } from '../../../src/check/network/srcsetAddresses.ts';

it.each([
  ['widths and densities', 'a.png 640w, b.png 2x', ['a.png', 'b.png']],
  ['nothing but addresses', 'a.png, b.png', ['a.png', 'b.png']],
  ['the last one alone with a width', 'a.png, b.png 2x', ['a.png', 'b.png']],
  ['no blank behind a comma', 'a.png 1x,b.png 2x', ['a.png', 'b.png']],
  ['blanks and breaks around', '\n  a.png\n  1x ,\n\tb.png  ', ['a.png', 'b.png']],
  ['commas too many', ' ,a.png,, b.png,', ['a.png', 'b.png']],
  ['a comma inside an address', 'a.png,b.png 2x', ['a.png,b.png']],
  ['data, whose commas do not part', 'data:image/png;base64,AA== 1x, b.png', ['data:image/png;base64,AA==', 'b.png']],
  ['two words behind an address', 'a.png 640w 480h, b.png', ['a.png', 'b.png']],
  ['brackets, whose commas do not part', 'a.png 1x (one, two) 3x, b.png', ['a.png', 'b.png']],
  ['empty brackets', 'a.png (), b.png', ['a.png', 'b.png']],
  ['an address of one letter', 'a, b 2x', ['a', 'b']],
  ['nothing', '', []],
  ['only signs', ' , ', []],
])('reads a list with %s', (_, srcset, addresses) => {
  expect(srcsetAddresses(srcset)).toEqual(addresses);
});
