import { expect, it } from 'vitest';
import { mapCssAddresses } from '../../src/html/mapCssAddresses.ts';

const named = (css: string): string =>
  mapCssAddresses(css, (address) => (address === 'keep.png' ? undefined : `[${address}]`));

it.each([
  ['background:url(a.png)', 'background:url("[a.png]")'],
  ['background:url( a.png ) no-repeat', 'background:url("[a.png]") no-repeat'],
  ['background:url(\'a b.png\'),URL("c.png")', 'background:url("[a b.png]"),URL("[c.png]")'],
  ['content:"😊";background:url(a.png)', 'content:"😊";background:url("[a.png]")'],
  ['background:\\75rl(a.png)', 'background:url("[a.png]")'],
  ["background:image-set('a.png' 1x, url(b.png) 2x)", 'background:image-set("[a.png]" 1x, url("[b.png]") 2x)'],
  ['background:url(a\\"b.png)', 'background:url("[a\\22 b.png]")'],
  ['fill:url(#a)', 'fill:url(#a)'],
  ['background:url(keep.png)', 'background:url(keep.png)'],
  ['--name:"a.png";color:red', '--name:"a.png";color:red'],
  ['transform:translate(1px)', 'transform:translate(1px)'],
  ['background:url(a.png', 'background:url("[a.png]")'],
])('%j becomes %j', (css, expected) => {
  expect(named(css)).toBe(expected);
});
