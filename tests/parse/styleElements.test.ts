import { expect, it } from 'vitest';
import { lineIndex } from '../../src/parse/lineIndex.ts';
import { takeStyles } from '../../src/parse/styleElements.ts';

const taken = (text: string) => takeStyles(text, lineIndex('a.md', text));

it('takes styles and where they begin, and leaves an empty comment as long as they were', () => {
  const text = 'a\n<STYLE media="print">p { }</style ><style>\nq</style>\nb';
  expect(taken(text)).toEqual({
    text: `a\n<!---->${' '.repeat(28)}<!---->${' '.repeat(10)}\nb`,
    styles: [
      { css: 'p { }', at: { file: 'a.md', line: 2, column: 22, length: 1 } },
      { css: '\nq', at: { file: 'a.md', line: 2, column: 43, length: 1 } },
    ],
  });
});

it('takes them as they are written, code and comments in them too', () => {
  expect(taken('<style>/* `a` <!-- b --> */</style>').styles.map(({ css }) => css)).toEqual(['/* `a` <!-- b --> */']);
});

it.each([
  '`<style>a</style>`',
  '<!-- <style>a</style> -->',
  '<style>a',
  '<styles>a</styles>',
  '```\n<style>a</style>\n```',
])('leaves %j', (text) => {
  expect(taken(text)).toEqual({ text, styles: [] });
});
