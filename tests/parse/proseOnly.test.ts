import { describe, expect, it } from 'vitest';
import { blankFences, proseOnly } from '../../src/parse/proseOnly.ts';

/** Blanked signs as points. */
const seen = (text: string): string => text.replaceAll('\uFFFC', '.');

describe('prose alone', () => {
  it.each([
    ['a `b` c', 'a ... c'],
    ['a ``b ` c`` d', 'a ......... d'],
    ['a <!-- b\nc --> d', 'a ......\n..... d'],
    ['a <!-- b', 'a <!-- b'],
    ['a ` b', 'a ` b'],
    ['    indented', '    indented'],
    ['`a\n```\nb\n```\nc`', '..\n...\n.\n...\n..'],
  ])('of %j', (text, expected) => {
    expect(seen(proseOnly(text))).toBe(expected);
  });
});

describe('blanked fences', () => {
  it.each([
    ['a\n```js\nb\n\nc\n```\nd', 'a\n.....\n.\n\n.\n...\nd'],
    ['~~~\na\n~~~\nb', '...\n.\n...\nb'],
    ['```\n```\na', '...\n...\na'],
    ['  ```` js\n```\n \t````` \na', '.........\n...\n........\na'],
    ['```\na\n```\nb\n```\nc\n```', '...\n.\n...\nb\n...\n.\n...'],
    ['b\n```\na\n~~~\n\n<section>', 'b\n...\n.\n...\n\n.........'],
    ['- ```js\n  a\n  ```\nb', '.......\n...\n.....\nb'],
    ['- ```js\n  a\n\nb', '.......\n...\n\nb'],
    ['1. - ```js\n     a\n- b', '..........\n......\n- b'],
    ['-\t```js\n\ta\n b', '.......\n..\n b'],
    ['> ```\n> a\nb', '.....\n...\nb'],
    ['> ```\n> a\n> ```\n> b', '.....\n...\n.....\n> b'],
    ['<!--\n```\n-->\na', '<!--\n```\n-->\na'],
    ['<!-- b -->\n```\na', '<!-- b -->\n...\n.'],
    ['<!--\n```\na', '<!--\n...\n.'],
    ['```\n<!--\n```\na -->', '...\n....\n...\na -->'],
    ['```a``` b\nc', '```a``` b\nc'],
    ['```\na\n``` b\n```', '...\n.\n.....\n...'],
    ['a ```\nb\n```', 'a ```\nb\n...'],
    ['``\na\n``', '``\na\n``'],
    ['`a` <!-- b -->', '`a` <!-- b -->'],
  ])('of %j', (text, expected) => {
    expect(seen(blankFences(text))).toBe(expected);
  });
});
