import { expect, it } from 'vitest';
import { slidePieces } from '../../src/fences/textPieces.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

/** What is said in raw HTML on a slide: its kind, its words, and its line and column. */
const pieces = (html: string) =>
  makeDeck({ sections: { 'part/one': sectionText(`## A\n\n${html}`) } })
    .deck.slides.flatMap(slidePieces)
    .filter(({ at }) => at.line > 5)
    .map(({ kind, text, at, exact }) => [kind, text.replace(/\s+/g, ' ').trim(), `${at.line}:${at.column}`, exact]);

it.each([
  ['text between tags', '<div><p>One</p><p>two</p></div>', [['text', 'One two', '7:1', false]]],
  [
    'text behind a sign',
    '<p title="">One <b lang="a>b">two</b></p>',
    [
      ['text', 'One two', '7:1', false],
      ['alt', '', '7:1', false],
    ],
  ],
  ['text with entities', '<p>Tom &amp; &#74;erry</p>', [['text', 'Tom & Jerry', '7:1', false]]],
  ['alternative text', '<img src="a.png" alt="A &quot;bus&quot;">', [['alt', 'A "bus"', '7:1', false]]],
  [
    'labels in every spelling',
    "<p TITLE='One' aria-label=two></p>",
    [
      ['alt', 'One', '7:1', false],
      ['alt', 'two', '7:1', false],
    ],
  ],
  ['nothing of comments', '<!-- One -->', []],
  ['nothing of scripts and styles', '<style>p{content:"One"}</style>', []],
  ['nothing of other attributes', '<img src="a.png" class="alt" data-title="x">', []],
])('reads %s', (_, html, expected) => {
  expect(pieces(html)).toEqual(expected);
});
