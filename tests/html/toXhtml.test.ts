import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toXhtml } from '../../src/html/toXhtml.ts';
import { readXml } from '../support/readXml.ts';

it.each([
  ['<p>a<br>b &amp; c&nbsp;d<img src="x" alt="">', '<p>a<br/>b &amp; c\u00a0d<img src="x" alt=""/></p>'],
  ['<div></div>', '<div/>'],
  ['<td colspan=2 hidden>', '<td colspan="2" hidden=""/>'],
  [
    '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  ],
  ['<math><mi>x</mi></math>', '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>'],
  ['a\u0000\u000bb', 'ab'],
  ['<use xlink:href="#a"/>', '<use href="#a"/>'],
  ['<nav epub:type="toc" xml:lang="kk" odd:one="x">', '<nav epub:type="toc" xml:lang="kk"/>'],
  ['<x<p b"="1" c="2">d', '<span c="2">d</span>'],
])('spells %j as XML does', (markup, xml) => {
  expect(toXhtml(markup)).toBe(xml);
});

it('is well formed whatever is open, crossed or escaped in it', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<i a="1">',
    '<br>',
    '<li>',
    '&lt;',
    '&',
    '<',
    '"',
    'x',
    '</ul>',
    '<ul>',
    '&nbsp;',
    '&#0;',
    'ә',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      readXml(`<r>${toXhtml(parts.join(''))}</r>`);
    }),
  );
});
