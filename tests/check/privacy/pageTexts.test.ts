import { expect, it } from 'vitest';
import { type PagePiece, pageTexts } from '../../../src/check/privacy/pageTexts.ts';
import { readHtml } from '../../../src/html/readHtml.ts';

const read = (markup: string) => pageTexts(readHtml(markup));
const joined = (pieces: readonly PagePiece[]) => pieces.map(({ text }) => text).join('');

it('reads a page as it is shown, and with every tag between words', () => {
  const { shown, parted } = read('one<b>two</b><p>three</p>');
  expect(joined(shown)).toBe('onetwo three ');
  expect(joined(parted)).toBe('one two  three ');
});

it.each(['article', 'br', 'caption', 'dd', 'figcaption', 'h2', 'hr', 'img', 'li', 'nav', 'option', 'section'])(
  'takes <%s> for standing between words',
  (name) => {
    expect(joined(read(`one<${name}>two`).shown)).toBe('one two');
  },
);

it('makes a line of each row of a table, with bars between its cells', () => {
  const table = '<table><tr><td>on\ne</td><th>t|wo</th></tr>\n<tr><td>three</td></tr></table>two\nlines';
  expect(joined(read(table).shown).replace(/\|+/g, '|').replace(/\n+/g, '\n')).toBe(
    ' \n|on e|t wo|\n|three|\n two\nlines',
  );
});

it.each(['a', 'b', 'em', 'font', 'mark', 'span', 'sub', 'x-y'])('takes <%s> for standing inside a word', (name) => {
  expect(joined(read(`one<${name}>two`).shown)).toBe('onetwo');
});

it.each([
  ['attributes', '<b title="one" lang=two>', ['title one', 'lang two']],
  ['a comment', '<!--one-->', ['comment one']],
  [
    'the texts of styles, with what stands behind them',
    '<style>/*one*/p{content:"two"}</style>',
    ['style one', 'style onetwo', 'style two'],
  ],
  ['the name of an own element', '<one-two>', ['element one-two']],
  ['data', '<script type="application/json">"one"</script>', ['type application/json', 'data "one"']],
  [
    'data of a type that only holds a word of scripts',
    '<script type=" x/module ">1</script>',
    ['type  x/module ', 'data 1'],
  ],
  ['the address of a picture, without its bytes', '<img src="data:image/png;base64,one/two==">', ['src data:']],
  ['a picture in a style', '<b style="url(data:a/b;base64,one) url(two)">', ['style url(data:) url(two)']],
])('keeps apart what is not shown: %s, each behind a word', (_, markup, texts) => {
  expect(read(markup).hidden.map(({ text }) => text)).toEqual(texts.map((text) => `${text}\n`));
});

it.each([
  ['a script', '<script>one</script>', 0],
  ['a script without a type', '<script type="">one</script>', 1],
  ['a module', '<script type=" module ">one</script>', 1],
  ['a script by its type', '<script type="text/javascript">one</script>', 1],
  ['a script by its older type', '<script type="Application/X-ECMAScript">one</script>', 1],
  ['a script behind data', '<script type="a/b"></script><script>one</script>', 1],
  ['shapes', '<path d="one">', 0],
])('leaves out %s', (_, markup, attributes) => {
  const { shown, hidden } = read(markup);
  expect(joined(shown).trim()).toBe('');
  expect(hidden).toHaveLength(attributes);
});

it('says where each piece begins, and the last id before it', () => {
  const { shown, hidden } = read('one<p id="a">two<!--three--></p>');
  expect(shown).toEqual([
    { text: 'one', start: 0, id: undefined },
    { text: ' ', start: 3, id: 'a' },
    { text: 'two', start: 13, id: 'a' },
    { text: ' ', start: 28, id: 'a' },
  ]);
  expect(hidden.map(({ start, id }) => [start, id])).toEqual([
    [3, 'a'],
    [16, 'a'],
  ]);
});
