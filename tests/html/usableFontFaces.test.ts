import { expect, it } from 'vitest';
import { usableFontFaces } from '../../src/html/usableFontFaces.ts';

const there = (address: string): boolean => address.startsWith('data:kit');

it.each([
  ['a{b:c}', 'a{b:c}'],
  ['@font-face{font-family:A;src:url("data:kit,1") format("woff2")}', undefined],
  ['@font-face{font-family:A;src:url("data:,")}p{color:red}', 'p{color:red}'],
  ['@font-face{font-family:A;src:local("A"), local(A-Bold)}', ''],
  ['@font-face{font-family:A}', ''],
  [
    '@font-face{src:url("data:kit,1") format(a, b), local(A);unicode-range:U+1,U+2}',
    '@font-face{src:url("data:kit,1") format(a, b);unicode-range:U+1,U+2}',
  ],
  [
    '@FONT-FACE {font-family:A,B;src:/*c*/ local(A) , /*d*/url("data:kit,1")/*e*/ format((f), g) }',
    '@FONT-FACE {font-family:A,B;src:/*c*/ /*d*/url("data:kit,1")/*e*/ format((f), g) }',
  ],
  [
    '@font-face{src:local(A), url("data:kit,1"), local(B), url("data:kit,2") x}',
    '@font-face{src:url("data:kit,1"), url("data:kit,2") x}',
  ],
  ['@font-face{src/**/: local(A),url("data:kit,1")}', '@font-face{src/**/: url("data:kit,1")}'],
  ['@font-face{srcs:url("data:kit,1");x:src url("data:kit,1")}', ''],
  [
    '@font-face{font-family:A;src:local("A"), url("data:,") format("woff2"), url("data:kit,1") format("woff");font-weight:400}',
    '@font-face{font-family:A;src:url("data:kit,1") format("woff");font-weight:400}',
  ],
  [
    '@font-face { src: url("data:,"); src: url("data:,?#iefix") format("x"), url("data:kit,1") }',
    '@font-face { src: url("data:,"); src: url("data:kit,1") }',
  ],
])('%s', (css, expected) => {
  expect(usableFontFaces(css, there)).toBe(expected ?? css);
});
