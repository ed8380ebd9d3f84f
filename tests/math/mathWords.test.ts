import temml from 'temml';
import { expect, it } from 'vitest';
import { mathWords } from '../../src/math/mathWords.ts';

it.each([
  ['A = \\pi r^2', 'A equals pi r squared'],
  ['x_i + y_{1}^3', 'x sub i plus y sub 1 cubed'],
  ['a^{n+1}', 'a to the power of n plus 1'],
  ['\\frac{1}{2}', '1 over 2'],
  ['\\frac{a+b}{2}', 'the fraction a plus b over 2, end of fraction'],
  ['\\sqrt{x}', 'the square root of x'],
  ['\\sqrt{x+1}', 'the square root of x plus 1, end of root'],
  ['\\sqrt[3]{x}', 'the root of order 3 of x'],
  ['\\sum_{k=1}^{n} k', 'the sum from k equals 1 to n of k'],
  ['\\int_0^1 f', 'the integral from 0 to 1 of f'],
  ['\\lim_{x \\to 0} x', 'lim over x to 0 of x'],
  ['a \\le b < c \\ne d', 'a is at most b is less than c is not equal to d'],
  ['\\bar{x}', 'x bar'],
  ['\\vec{v}', 'v vector'],
  ["f'", 'f prime'],
  ['x \\in \\mathbb{R}', 'x is in the real numbers'],
  ['\\text{cost of } x', 'cost of x'],
  ['\\Omega', 'capital omega'],
  ['\\begin{matrix}a&b\\\\c&d\\end{matrix}', 'row: a, b; row: c, d'],
])('reads %s', (tex, words) => {
  expect(mathWords(temml.renderToString(tex, { displayMode: true }))).toBe(words);
});
