import { describe, expect, it } from 'vitest';
import { legibilityDiagnostics } from '../../../src/check/measured/legibilityDiagnostics.ts';
import type { SlideLegibility } from '../../../src/model/slideInspection.ts';
import { makeDeck, sectionText } from '../../support/makeDeck.ts';

/** What is said of the first slide, as `code line:column+length`. */
function said(body: string, seen: Partial<SlideLegibility>): string[] {
  const { deck } = makeDeck({ sections: { 'part/one': sectionText(body) } });
  const slide = { id: 'part-one-1', small: [], collisions: [], faint: [], stray: [], ...seen };
  return legibilityDiagnostics(deck, [slide]).map(({ code, at }) => `${code} ${at?.line}:${at?.column}+${at?.length}`);
}

it('tells only of the letters that are smallest for what they are', () => {
  const small = [
    { text: 'Grass', size: 10, least: 12 },
    { text: 'Hills', size: 14, least: 24 },
    { text: 'Herds', size: 16, least: 26 },
  ];
  expect(said('## A headline\n\n- Grass\n- Hills\n- Herds', { small })).toEqual(['small-text 8:3+5']);
});

it('tells of each text that is faint, lies on another or is in a strange font', () => {
  const faint = [
    { text: 'Grass', ratio: 2 },
    { text: 'Hills', ratio: 3 },
  ];
  const collisions = [
    { text: 'Grass', on: 'Hills' },
    { text: 'Hills', on: 'Herds' },
  ];
  expect(said('## A headline\n\n- Grass\n- Hills', { faint, collisions })).toEqual([
    'slide-collision 7:3+5',
    'slide-collision 8:3+5',
    'faint-text 7:3+5',
    'faint-text 8:3+5',
  ]);
});

it('knows a text by its beginning, for the browser joins what stands on one line', () => {
  const text = 'They came in spring and built a house, and more';
  expect(said('## A headline\n\nThey came in spring and built a house', { faint: [{ text, ratio: 2 }] })).toEqual([
    'faint-text 7:1+37',
  ]);
});

it('points at the smallest part that holds the words, at a drawing for its labels, else at the slide', () => {
  const body = '## A headline\n\nGrass **Hills**\n\n```icons\nitems: [{ icon: eye, label: Herds }]\nalt: An eye\n```';
  const at = (text: string) => said(body, { faint: [{ text, ratio: 2 }] });
  expect(at('Hills')).toEqual(['faint-text 7:9+5']);
  expect(at('Herds')).toEqual(['faint-text 9:1+8']);
  expect(at('Clouds')).toEqual(['faint-text 5:1+13']);
});

it('says nothing of a slide that the deck does not have', () => {
  expect(said('## A headline', { id: 'elsewhere-1', faint: [{ text: 'A', ratio: 2 }] })).toEqual([]);
});

describe('one mistake is told of once', () => {
  const { deck } = makeDeck({
    sections: { 'part/one': sectionText('## One\n\nGrass and hills\n\n---\n## Two\n\nHerds\n\n- Water') },
  });
  const told = (...seen: readonly Partial<SlideLegibility>[]) =>
    legibilityDiagnostics(
      deck,
      seen.map((one, index) => ({
        id: `part-one-${index + 1}`,
        small: [],
        collisions: [],
        faint: [],
        stray: [],
        ...one,
      })),
    ).map(({ code, at, related }) => [`${code} ${at?.line}`, ...(related ?? []).map(({ line }) => line)]);

  it('where a picture covers a whole block, at its faintest words', () => {
    const faint = [
      { text: 'Grass', ratio: 3.21 },
      { text: 'and', ratio: 2.5 },
      { text: 'hills', ratio: 4 },
    ];
    expect(told({ faint })).toEqual([['faint-text 7']]);
    const [one] = legibilityDiagnostics(deck, [{ id: 'part-one-1', small: [], collisions: [], faint, stray: [] }]);
    expect(one?.message).toMatch(/“and”.*2\.5:1.*2 more/);
  });

  it('where one colour is faint on every slide, with the other places beside it', () => {
    const faint = (text: string, ratio = 3.21) => ({ faint: [{ text, ratio }] });
    expect(told(faint('Grass'), faint('Herds'))).toEqual([['faint-text 7', 12]]);
    expect(told(faint('Grass'), faint('Herds', 3.2))).toEqual([['faint-text 7'], ['faint-text 12']]);
  });

  it('where two blocks lie on each other with several words, whichever is named first', () => {
    const collisions = [
      { text: 'Herds', on: 'Water' },
      { text: 'Water', on: 'Herds' },
      { text: 'Herds', on: 'Two' },
    ];
    expect(told({}, { collisions })).toEqual([['slide-collision 12'], ['slide-collision 12']]);
  });
});
