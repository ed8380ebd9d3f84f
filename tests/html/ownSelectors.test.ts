import { expect, it } from 'vitest';
import { selectByAttribute, selectedClasses, selectOutside } from '../../src/html/ownSelectors.ts';

const css = '/* .no */@media print{.a.b > .c:not(.a)::before{margin:.5em;content:".d"}}@layer x.y;.e{width:1.5px}';

it('names the classes that styles select by', () => {
  expect([...selectedClasses('.a.b > .c:not(.a)::before{margin:.5em;content:".d"} h1.e{}')]).toEqual([
    'a',
    'b',
    'c',
    'e',
  ]);
});

it('selects by an attribute, with the same weight, the names that are given', () => {
  expect(selectByAttribute(css, new Set(['a', 'd', 'no']), 'data-kit')).toBe(
    css.replaceAll(/\.a\b/g, '[data-kit~="a"]'),
  );
});

it('leaves styles as they are when no name is given', () => expect(selectByAttribute(css, new Set(), 'x')).toBe(css));

it('selects outside of what a selector selects', () => {
  expect(selectOutside('.a b,.c::after{top:.5px}', 's[x]')).toBe(
    '.a:where(:not(s[x] *)) b,.c:where(:not(s[x] *))::after{top:.5px}',
  );
});
