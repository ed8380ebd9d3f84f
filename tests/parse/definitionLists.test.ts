import { describe, expect, it } from 'vitest';
import { outline, shownTokens } from '../support/tokenOutline.ts';

/** Types and texts, nested. */
const told = (body: string): string[] =>
  outline(shownTokens(body)).map((line) => line.replace(/ \d+:\d+\+\d+| exact=\w+|text=/g, ''));

describe('definitionList', () => {
  it('knows where its parts stand', () => {
    expect(outline(shownTokens('Ice\n: is *cold*'))).toEqual([
      'definitionList 1:1+3',
      '  definitionTerm 1:1+3',
      '    text 1:1+3 text=Ice exact=true',
      '  definition 2:1+11',
      '    textBlock 2:3+9',
      '      text 2:3+2 text=is  exact=true',
      '      em 2:6+6',
      '        text 2:7+4 text=cold exact=true',
    ]);
  });

  it.each<[string, string, string]>([
    ['two terms, two definitions', 'A\nB\n: c\n: d\ne', 'T A T B D = c D = d\ne'],
    ['entries without a blank line', 'A\n: b\nC\n: d', 'T A D = b T C D = d'],
    ['entries of paragraphs', 'A\n\n:   b\n\nC\n\n:   d\n\n    e', 'T A D p b T C D p d p e'],
    ['code inside', 'A\n: b\n\n  ```\n  ---\n  ```', 'T A D p b code info= ---'],
  ])('reads %s', (_, body, expected) => {
    const short: Readonly<Record<string, string>> = {
      definitionTerm: 'T',
      definition: 'D',
      textBlock: '=',
      paragraph: 'p',
    };
    const [list, ...parts] = told(body).map((line) => line.trim().replace(/^text /, ''));
    expect(list).toBe('definitionList');
    expect(parts.map((part) => short[part] ?? part).join(' ')).toBe(expected);
  });

  it('ends where its text ends', () => {
    expect(told('A\n: b\n\nC')).toEqual([
      'definitionList',
      '  definitionTerm',
      '    text A',
      '  definition',
      '    textBlock',
      '      text b',
      'paragraph',
      '  text C',
    ]);
  });

  it.each([
    ['a line with a colon that has no term', ': a'],
    ['a colon without a space', 'A\n:b'],
    ['a table and what is written below it', '| A |\n|---|\n| b |\n\n: c'],
    ['a heading', '# A\n: b'],
    ['a paragraph far above', 'A\n\n\n: b'],
    ['notes of Pandoc', 'A\n::: b'],
    ['code', '    A\n: b'],
  ])('is not %s', (_, body) => {
    expect(told(body).join('\n')).not.toContain('definition');
  });
});
