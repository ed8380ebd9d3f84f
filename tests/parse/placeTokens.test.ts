import { describe, expect, it } from 'vitest';
import { outline, shownTokens } from '../support/tokenOutline.ts';

/** Every text of a body with its place, in order. */
function texts(body: string): string[] {
  return outline(shownTokens(body)).flatMap((line) => {
    const [, place, text] = /^ *(?:text|codespan) (\S+) text=(.*?)(?: exact=\w+)?$/s.exec(line) ?? [];
    return place === undefined ? [] : [`${place} ${text}`];
  });
}

describe('placeTokens', () => {
  it.each<[string, string, string[]]>([
    ['words that stand twice', 'a\n\na\n\n**a** a', ['1:1+1 a', '3:1+1 a', '5:3+1 a', '5:6+2  a']],
    ['one letter twice in a line', '*a* a *a*', ['1:2+1 a', '1:4+2  a ', '1:8+1 a']],
    ['the same item twice', '- a\n- a\n- a', ['1:3+1 a', '2:3+1 a', '3:3+1 a']],
    ['a list inside a list', '- a\n  - a\n    - a\n- a', ['1:3+1 a', '2:5+1 a', '3:7+1 a', '4:3+1 a']],
    ['the same cell again and again', '| a | a |\n|---|---|\n| a | a |', ['1:3+1 a', '1:7+1 a', '3:3+1 a', '3:7+1 a']],
    [
      'words behind an empty cell',
      '| a | b |\n|---|---|\n|  | b |\n| c | |',
      ['1:3+1 a', '1:7+1 b', '3:6+1 b', '4:3+1 c'],
    ],
    ['words of a quote', '> a\n> **b**\n\na', ['1:3+1 a\n', '2:5+1 b', '4:1+1 a']],
    ['words behind code', '`a` a', ['1:1+3 a', '1:4+2  a']],
    ['words behind a comment of the slide', '<!-- .slide: id="a" -->\na\n\nb a', ['2:1+1 a', '4:1+3 b a']],
    [
      'words behind a comment in the same line',
      'a <!-- .slide: id="a" --> b\n\nc',
      [`1:1+27 a${' '.repeat(25)}b`, '3:1+1 c'],
    ],
    ['letters of two units', '🌾 **a**', ['1:1+2 🌾 ', '1:6+1 a']],
  ])('finds %s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });
});
