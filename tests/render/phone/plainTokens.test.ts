import { expect, it } from 'vitest';
import { plainTokens } from '../../../src/render/phone/plainTokens.ts';

const css =
  ':root{--ink:#123;--text:var(--ink);--font:"A B"}\n.x{--ink:#999}\n:root { --ink: #456; --loop: var(--loop) }';
const plain = plainTokens(css);

it.each([
  ['fill="var(--ink, #000)"', 'fill="#456"'],
  ['fill="var(--text)"', 'fill="#456"'],
  ['font-family="var(--font, \'C\')"', 'font-family="\'A B\'"'],
  ['fill="var(--none, #777)"', 'fill="#777"'],
  ['fill="var(--none)"', 'fill="var(--none)"'],
  ['fill="var(--loop)"', 'fill="var(--loop)"'],
])('puts values into %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});
