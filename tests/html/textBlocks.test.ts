import { expect, it } from 'vitest';
import { type TextBlock, textBlocks } from '../../src/html/textBlocks.ts';

/** A block in one line: kind, depth, marker, its text with stars around bold and slashes around slanted letters. */
function shown({ kind, depth, marker, runs }: TextBlock): string {
  const text = runs.map(({ text, bold, italic }) => {
    const slanted = italic ? `/${text}/` : text;
    return bold ? `*${slanted}*` : slanted;
  });
  return [kind, ...(depth > 0 ? [depth] : []), ...(marker === undefined ? [] : [marker]), text.join('')].join(' ');
}

const cases: readonly (readonly [name: string, markup: string, blocks: readonly string[]])[] = [
  ['paragraphs', '<p>One\n two.</p>\n<p>Three</p>', ['paragraph One two.', 'paragraph Three']],
  ['bold and slanted words', '<p>a <strong>b <em>c</em></strong> d</p>', ['paragraph a *b **/c/* d']],
  ['text outside of elements', 'a<p>b</p>c', ['paragraph a', 'paragraph b', 'paragraph c']],
  ['entities', '<p>a &amp; b&nbsp;c</p>', ['paragraph a & b\u00a0c']],
  ['line breaks', '<p>a<br> b</p>', ['paragraph a\nb']],
  ['lists', '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>', ['item 1 • a', 'item 1 • b', 'item 1 c']],
  [
    'numbers that go on',
    '<ol start="4"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    ['item 1 4. a', 'item 2 • b', 'item 1 5. c'],
  ],
  ['headings and quotes', '<h3>a</h3><blockquote><p>b</p></blockquote>', ['heading a', 'quote b']],
  ['code as it stands', '<pre><code>a\n  b</code></pre>', ['code a\n  b']],
  ['rows of tables', '<table><tr><th>a</th><td>b</td></tr></table>', ['row *a*\tb']],
  ['pictures by their words', '<p>a <img alt="A boat"> b</p>', ['paragraph a [A boat] b']],
  [
    'drawings by theirs',
    '<figure><svg role="img" aria-label="Bars"><text>1</text></svg></figure>',
    ['paragraph [Bars]'],
  ],
  ['nothing hidden', '<p>a<span aria-hidden="true">b<i>c</i></span>d</p><style>p{}</style>', ['paragraph ad']],
  ['nothing of nothing', '<p> </p><ul></ul>', []],
];

it.each(cases)('reads %s', (_, markup, blocks) => {
  expect(textBlocks(markup).map(shown)).toEqual(blocks);
});
