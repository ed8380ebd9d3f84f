import { expect, it } from 'vitest';
import { readMath } from '../../src/math/readMath.ts';
import type { MathToken } from '../../src/model/tokens.ts';

const token = (tex: string, source = `$${tex}$`, display = false): MathToken => ({
  type: 'math',
  tex,
  display,
  block: display,
  source,
  at: { file: 'a.md', line: 3, column: 5, length: source.length },
  attributes: {},
});

it('gives each formula its MathML and words, once', () => {
  const { formulas, diagnostics } = readMath([token('x'), token('x'), token('x', '$$x$$', true)]);
  expect([...formulas].map(([key, { words }]) => `${key}: ${words}`)).toEqual(['line x: x', 'block x: x']);
  expect(formulas.get('line x')?.mathml).toMatch(/^<math><mi>x<\/mi><\/math>$/);
  expect(diagnostics).toEqual([]);
});

it.each([
  ['an unknown command', token('a + \\foo{b}'), '3:10+4'],
  ['one in a further line', token('a +\n\\foo', '$$\na +\n\\foo\n$$'), '5:1+4'],
  ['an end that is missing', token('\\frac{a}{b'), '3:15+1'],
  ['a picture from elsewhere', token('\\includegraphics{http://a.example/b.png}'), '3:6+16'],
  ['a link', token('\\href{javascript:a()}{b}'), '3:6+5'],
  ['a class', token('\\class{a}{b}'), '3:6+6'],
])('tells %s at its place', (_, wrong, place) => {
  const { formulas, diagnostics } = readMath([wrong]);
  expect(diagnostics.map(({ code, at }) => `${code} ${at?.line}:${at?.column}+${at?.length}`)).toEqual([
    `bad-math ${place}`,
  ]);
  expect(formulas.size).toBe(0);
});
