import { expect, it } from 'vitest';
import { deckAnchors } from '../../src/compose/deckAnchors.ts';
import { anchorOf } from '../../src/model/anchorOf.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

const deckOf = (body: string) => makeDeck({ sections: { a: sectionText(body) } }).deck;
const numbers = (anchors: ReadonlyMap<string, string>) => [...anchors].filter(([address]) => /^#\/\d/.test(address));

it('counts columns, and slides within one', () => {
  expect(numbers(deckOf('a\n\n--\n\nb\n\n---\n\nc\n\n--\n\nd\n\n--\n\ne\n').anchors)).toEqual([
    ['#/0', 'a-1'],
    ['#/0/0', 'a-1'],
    ['#/0/1', 'a-2'],
    ['#/1', 'a-3'],
    ['#/1/0', 'a-3'],
    ['#/1/1', 'a-4'],
    ['#/1/2', 'a-5'],
  ]);
});

it('begins a column with a first slide that says that it stands below', () => {
  const { slides } = deckOf('a\n');
  const below = slides.map((slide) => ({ ...slide, direction: 'vertical' as const }));
  expect(numbers(deckAnchors(below))).toEqual([
    ['#/0', 'a-1'],
    ['#/0/0', 'a-1'],
  ]);
});

it.each([
  ['#', 'start'],
  ['#/', 'start'],
  ['#start', 'start'],
  ['#/start', 'start'],
  ['#a-2', 'a-2'],
  ['#/1/0/3', 'a-2'],
  ['#box', 'box'],
  ['#words', 'words'],
  ['#d%C3%A9j%C3%A0', 'déjà'],
  [' #a-2 ', 'a-2'],
  ['#100%', undefined],
  ['#/2', undefined],
  ['#/0/1', undefined],
  ['#elsewhere', undefined],
  ['#kept', undefined],
])('a link to %j leads to %j', (href, id) => {
  const { anchors } = deckOf(
    '<!-- .slide: id="start" -->\n## A\n\n<div><p id="box">x</p><i id="">x</i></div>\n\nNote:\n<p id="kept">x</p>\n\n---\n' +
      '## B\n\nWords <!-- .element: id="words" -->\n\n<b id="déjà">x</b>',
  );
  expect(anchorOf(anchors, href)).toBe(id);
});
