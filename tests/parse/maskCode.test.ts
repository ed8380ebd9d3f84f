import { describe, expect, it } from 'vitest';
import { maskCode } from '../../src/parse/maskCode.ts';

/** The masked text with the filler made visible. */
function masked(text: string, parts?: (comment: string) => boolean): string {
  return maskCode(text, parts).text.replaceAll('\uFFFC', '#');
}

describe('maskCode', () => {
  it('leaves prose alone', () => {
    const text = '## A\n\n- one\n- `two`\n\n> three\n\n| a |\n|---|\n| b |\n\n---\n\nlast';
    expect(masked(text)).toBe(text);
  });

  it.each([
    ['a fence', 'a\n\n```js\n---\n```\n\nb', 'a\n\n#####\n###\n###\n\nb'],
    ['a fence of tildes', '~~~\nNote:\n~~~', '###\n#####\n###'],
    ['indented code', 'a\n\n    ---\n\nb', 'a\n\n#######\n\nb'],
    ['a fence without an end', 'a\n\n```\n---\nb', 'a\n\n###\n###\n#'],
    ['a comment', 'a <!-- ---\n--- --> b', 'a ########\n####### b'],
    ['two comments', '<!--a-->b<!--c-->', '########b########'],
  ])('blanks %s and keeps its line breaks', (_, text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('blanks what stands in code inside a list or a quote', () => {
    expect(masked('- a\n\n  ```\n  ---\n  Note: x\n  ```\n\n- b')).toBe('- a\n\n  ###\n  ###\n  #######\n  ###\n\n- b');
    expect(masked('> a\n>\n> ```\n> --\n> ```\n\nb')).toBe('> a\n>\n> ###\n> ##\n> ###\n\nb');
    expect(masked('- a\n  - b\n\n    ```\n    ---\n    ```\n')).toBe('- a\n  - b\n\n    ###\n    ###\n    ###\n');
  });

  it('blanks the dashes in code, not those that stand before it', () => {
    expect(masked('- x --- y\n\n  ```\n  ---\n  ```\n')).toBe('- x --- y\n\n  ###\n  ###\n  ###\n');
  });

  it('keeps the comments that speak of slides and elements', () => {
    const text = '<!-- .slide: id="a" -->\n<!--.element: class="b" -->\n';
    expect(masked(`${text}<!-- slide: c -->`)).toBe(`${text}#################`);
  });

  it('keeps comments that part slides, and no others', () => {
    const text = 'A\n<!--s-->\n```\n<!--s-->\n```\n<!--t-->\nB';
    const expected = 'A\n<!--s-->\n###\n########\n###\n########\nB';
    expect(masked(text, (comment) => comment === '<!--s-->')).toBe(expected);
  });
});

describe('maskCode tells of fences that are never closed', () => {
  it.each<[string, string, number[]]>([
    ['an open one', 'a\n\n```js\nb\n', [3]],
    ['one whose end is too short', '````\na\n```\n', [0]],
    ['one whose end has words', '```\na\n``` x\n', [0]],
    ['one whose end is of other marks', '```\na\n~~~\n', [0]],
    ['one in a list', 'a\n\n- b\n\n  ```\n  c\n', [10]],
    ['one in a quote', '> ```\n> a\n\nb\n', [2]],
    ['one that is empty', '```', [0]],
    ['a second one', '```\na\n```\n\n~~~\nb', [11]],
  ])('%s', (_, text, offsets) => {
    expect(maskCode(text).unclosedFences).toEqual(offsets);
  });

  it.each([
    ['a closed one', '```js\na\n```\n'],
    ['a longer end', '```\na\n`````\n'],
    ['an end with white space', '```\na\n```  \n\n'],
    ['an indented end', '```\na\n  ```'],
    ['indented code', 'a\n\n    ```\n'],
    ['a closed one in a list', '- a\n\n  ~~~\n  b\n  ~~~\n'],
    ['marks in running text', 'a ``` b'],
  ])('and not of %s', (_, text) => {
    expect(maskCode(text).unclosedFences).toEqual([]);
  });
});

describe('maskCode tells of dashes right under text', () => {
  it.each<[string, string, number[]]>([
    ['two', 'a\n--\nb', [2]],
    ['three', 'a\n\nb\n---\nc', [5]],
    ['four', 'a\n----', [2]],
    ['white space around them', 'a\n  ---  \nb', [2]],
    ['two lines of text above them', 'a\nb\n---\n', [4]],
  ])('%s', (_, text, offsets) => {
    expect(maskCode(text).setextUnderlines).toEqual(offsets);
  });

  it.each([
    ['dashes after an empty line', 'a\n\n---\n'],
    ['five dashes, which part nothing', 'a\n-----\n'],
    ['one dash, which parts nothing', 'a\n-\n'],
    ['signs of equality', 'a\n===\n'],
    ['a heading with hashes', '# a\n---\n'],
    ['dashes in code', '```\na\n---\n```\n'],
  ])('and not of %s', (_, text) => {
    expect(maskCode(text).setextUnderlines).toEqual([]);
  });
});
