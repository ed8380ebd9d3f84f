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
