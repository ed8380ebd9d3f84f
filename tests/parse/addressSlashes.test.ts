import { expect, it } from 'vitest';
import { addressSlashEdits } from '../../src/parse/addressSlashes.ts';
import { applyEdits } from '../../src/parse/dialect/applyEdits.ts';

const read = (text: string): string => applyEdits(text, addressSlashEdits(text)).text;

it.each([
  ['![a](.\\img\\lake.png)', '![a](./img/lake.png)'],
  ['[a]( \t<img\\lake.png>)', '[a]( \t<img/lake.png>)'],
  ['![a](img\\lake.png "T\\t")', '![a](img/lake.png "T\\t")'],
  ['![a](img\\море.png) ![b](img\\2.png)', '![a](img/море.png) ![b](img/2.png)'],
  ['<img src="img\\lake.png" alt="a\\b">', '<img src="img/lake.png" alt="a\\b">'],
  ["<a HREF = 'img\\lake.png'>", "<a HREF = 'img/lake.png'>"],
  ['<video poster=img\\lake.png data-src=b\\c>', '<video poster=img/lake.png data-src=b/c>'],
  [
    '<!-- .slide: data-background="a\\b.png" data-background-image=\'a\\c.png\' -->',
    '<!-- .slide: data-background="a/b.png" data-background-image=\'a/c.png\' -->',
  ],
  ['[a](one\\_two\\three.md)', '[a](one\\_two/three.md)'],
])('%j has slashes in its address', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  'a\\b',
  '[a](lake.png)',
  '[a](C:\\img\\lake.png)',
  '[a](b\\_c.md)',
  '`![a](img\\lake.png)`',
  '```\n![a](img\\lake.png)\n```',
  '(img\\lake.png)',
  '<img data-x="a\\b" srcs="a\\b">',
])('%j stays as it is', (text) => {
  expect(addressSlashEdits(text)).toEqual([]);
});

it('names the address alone', () => {
  expect(addressSlashEdits('See ![a](b\\c.png).')).toEqual([{ start: 9, end: 16, text: 'b/c.png' }]);
});
