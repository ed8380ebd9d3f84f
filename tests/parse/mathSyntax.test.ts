import { describe, expect, it } from 'vitest';
import { outline, shownTokens } from '../support/tokenOutline.ts';

/** Formulas of a body as `line:column+length tex`, those on their own lines behind a `=`. */
const formulas = (body: string): string[] =>
  outline(shownTokens(body)).flatMap((line) => {
    const [, place, tex, display] = /math (\S+) tex=([\s\S]*) display=(\w+) source=/.exec(line) ?? [];
    return place === undefined ? [] : [`${place} ${display === 'true' ? '=' : ''}${tex}`];
  });

describe('formulas', () => {
  it.each<[string, string, string[]]>([
    ['a formula in a line', 'The area is $A = \\pi r^2$.', ['1:13+13 A = \\pi r^2']],
    ['two in a line', '$a$ and $b_1$', ['1:1+3 a', '1:9+5 b_1']],
    ['one with signs of emphasis', '*a $x*y$ b* _c_ $u_1 * v_*$', ['1:4+5 x*y', '1:17+11 u_1 * v_*']],
    ['one with an escaped dollar', '$a\\$ b$', ['1:1+7 a\\$ b']],
    ['one behind a bracket', '($x$), $n$th', ['1:2+3 x', '1:8+3 n']],
    ['one over two lines', '$a +\nb$', ['1:1+4 a +\nb']],
    ['a block', '$$\nx_i = a_1 * b_*c_* + d\n$$', ['1:1+2 =x_i = a_1 * b_*c_* + d']],
    ['a block in a line', '$$x < y$$', ['1:1+9 =x < y']],
    ['a block right below its paragraph', 'A\n$$\nx\n$$\nB', ['2:1+2 =x']],
    ['a block with a row of dashes', '$$\nx\n- y\n$$', ['1:1+2 =x\n- y']],
    ['two dollars in a line', 'A $$x$$ b', ['1:3+5 =x']],
    ['brackets of reveal.js', 'A \\\\(x\\\\) and \\\\[y\\\\]', ['1:3+7 x', '1:15+7 =y']],
    ['a block in brackets', '\\\\[\ny\n\\\\]', ['1:1+3 =y']],
    ['a fence', '```math\nx\n```', ['1:1+7 =x']],
    ['formulas in lists, tables, titles and quotes', '# $a$\n\n- $b$\n\n> $c$', ['1:3+3 a', '3:3+3 b', '5:3+3 c']],
  ])('reads %s', (_, body, expected) => {
    expect(formulas(body)).toEqual(expected);
  });

  it.each([
    ['sums of money', 'It costs $5 and $10, or $20–$30, or $5-$10.'],
    ['money behind letters', 'US$5 or US$ 6, A$7/A$8'],
    ['a sum and words', 'A $20 bill, and 20$ too'],
    ['spaces inside the signs', '$ a$ and $b $'],
    ['one sign', 'That is $x'],
    ['names of a shell', '$HOME/$USER and $PATH'],
    ['escaped signs', '\\$x\\$ and \\$5$'],
    ['code', '`$x$` and ``$$y$$``'],
    ['a block of code', '```\n$$x$$\n```'],
    ['a block with a blank line', '$$\nx\n\ny\n$$'],
    ['nothing', '$$ $$ and $$$$'],
    ['escaped brackets', '\\(x\\) and \\[y\\]'],
  ])('leaves %s', (_, body) => {
    expect(formulas(body)).toEqual([]);
  });
});
