import { describe, expect, it } from 'vitest';
import { missingGlyph, missingInLedger } from '../../src/check/missingGlyph.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { kitProject } from '../support/kitProject.ts';
import {
  checkParts,
  factText,
  helpLineText,
  makeDeck,
  oneSource,
  placeIn,
  placesOf,
  plainContext,
  sectionText,
} from '../support/makeDeck.ts';

const missingGlyphs = readFonts(kitProject).missing;

it('refuses a letter that the fonts lack, on slides and in notes', () => {
  const parts = {
    sections: { 'part/one': sectionText('## A headline\n\nA **漢** here\n\nNote:\nAnd 字.\n\nSo &#x5b57;.') },
  };
  const result = checkParts(parts, { missingGlyphs });
  expect(placesOf(result, 'missing-glyph')).toEqual([
    placeIn(parts, 'part/one', '漢'),
    placeIn(parts, 'part/one', '字'),
    placeIn(parts, 'part/one', 'So'),
  ]);
});

it('lets Latin, Cyrillic and Kazakh letters pass', () => {
  const parts = { sections: { 'part/one': sectionText('## Ә Ғ Қ Ң Ө Ұ Ү Һ І and é – “quoted” …') } };
  expect(placesOf(checkParts(parts, { missingGlyphs }), 'missing-glyph')).toEqual([]);
});

it('tells a letter with its mark, and emoji that are joined, as one at its place', () => {
  const parts = {
    sections: { 'part/one': sectionText('## A headline\n\nAn x, an x\u20d7\n\nHere 👩\u200d\u{1faff}') },
  };
  expect(placesOf(checkParts(parts, { missingGlyphs }), 'missing-glyph')).toEqual([
    placeIn(parts, 'part/one', 'x\u20d7'),
    placeIn(parts, 'part/one', '👩\u200d\u{1faff}'),
  ]);
});

describe('what stands around slides', () => {
  const lacksHan = (text: string): string[] => [...text].filter((letter) => /\p{Script=Han}/u.test(letter));
  const plain = { 'part/one': sectionText('## A headline') };
  const told = (parts: Parameters<typeof checkParts>[0], external = false) =>
    checkParts(parts, { missingGlyphs: lacksHan, external })
      .diagnostics.filter(({ code }) => code === 'missing-glyph')
      .map(({ at, message, hint }) => ({ at: `${at?.file}:${at?.line}`, message, hint }));
  const places = (parts: Parameters<typeof checkParts>[0]) => told(parts).map(({ at }) => at);

  it.each(['subtitle', 'closing'])('is looked at too: %s of the manifest', (key) => {
    expect(places({ sections: plain, manifest: { [key]: '漢' } })).toEqual(['decks/made.yaml:1']);
  });

  it('is told at the slide where it stands there, and once', () => {
    const sections = { 'part/one': sectionText('## 漢', { title: '漢' }) };
    expect(places({ sections, manifest: { title: '漢' } })).toEqual(['decks/sections/part/one.md:5']);
    expect(places({ sections: plain, manifest: { title: '漢' } })).toEqual(['decks/made.yaml:1']);
  });

  it.each(['title', 'message', 'why'])(
    'is looked at too: %s of a section, one that was cut for time as well',
    (key) => {
      const sections = {
        'part/one': sectionText('## A headline', { [key]: '漢' }),
        ...{ 'part/two': plain['part/one'] },
      };
      expect(places({ sections })).toEqual(['decks/sections/part/one.md:1']);
      expect(places({ sections, leftOut: ['part/one'] })).toEqual(['decks/sections/part/one.md:1']);
    },
  );

  it('is looked at too: facts that are used, at their entry, and their sources', () => {
    const sections = { 'part/one': sectionText('## A headline\n\nIt is {fact:one}.') };
    const facts = factText('one', { text: 'so 漢' });
    expect(places({ sections, facts, sources: oneSource })).toEqual(['decks/facts.yaml:1']);
    expect(places({ sections: plain, facts, sources: oneSource })).toEqual([]);
    const sources = oneSource.replace('A count', '漢');
    expect(places({ sections, facts: factText('one'), sources })).toEqual(['decks/sources.yaml:1']);
  });

  it('names each letter once, five at most, and the packages that have them', () => {
    const one = told({ sections: { 'part/one': sectionText('## A headline\n\n一二三四五六 一 …') } });
    expect(one).toHaveLength(1);
    expect(one[0]?.message).toContain('一 (U+4E00), 二 (U+4E8C), 三 (U+4E09), 四 (U+56DB), 五 (U+4E94)');
    expect(one[0]?.message).not.toContain('六');
    expect(one[0]?.message).not.toContain('box');
    expect(one[0]?.hint).toContain('npm i @fontsource/noto-sans-sc`');
    expect(told({ sections: { 'part/one': sectionText('## 一') } }, true)[0]?.message).toContain('box');
  });

  it('says a way out where no package is known', () => {
    const [one] = checkParts(
      { sections: { 'part/one': sectionText('## A \ue000') } },
      { missingGlyphs: () => ['\ue000'] },
    ).diagnostics;
    expect(one?.hint).not.toContain('npm');
    expect(one?.hint?.length).toBeGreaterThan(10);
    expect(one?.message).toContain('(U+E000)');
  });

  it('names all packages that help, and nothing for letters that none has', () => {
    const missing = ['一', '\ue000', 'ა'];
    const [one] = checkParts(
      { sections: { 'part/one': sectionText(`## ${missing.join(' and ')}`) } },
      { missingGlyphs: () => missing },
    ).diagnostics.filter(({ code }) => code === 'missing-glyph');
    expect(one?.hint).toContain('`npm i @fontsource/noto-sans-sc @fontsource/noto-sans-georgian`');
  });

  it.each([
    ['é', '(U+00E9)'],
    ['x\u20d7', '(U+0078 U+20D7)'],
    ['\u{1f9ff}', '(U+1F9FF)'],
  ])('names %s by its code points: %s', (letter, name) => {
    const [one] = checkParts(
      { sections: { 'part/one': sectionText(`## A ${letter}`) } },
      { missingGlyphs: () => [letter] },
    ).diagnostics.filter(({ code }) => code === 'missing-glyph');
    expect(one?.message).toContain(name);
  });

  it('is looked at too: help lines that are used, and words that a vocabulary sheet explains', () => {
    const helplines = helpLineText('line', { name: '漢' });
    const called = { 'part/one': sectionText('## Call {helpline:line.phone}') };
    expect(told({ sections: called, helplines }).map(({ at }) => at)).toEqual(['decks/helplines.yaml:1']);
    expect(places({ sections: plain, helplines })).toEqual([]);
    const at = { file: 'decks/glossary.yaml', line: 3, column: 1, length: 4 };
    const glossary = new Map([['yurt', { id: 'yurt', meaning: '漢', at }]]);
    const found = (handouts: string) => {
      const { deck } = makeDeck({ sections: plain, manifest: { handouts } });
      const read = { ...deck, ledger: { ...deck.ledger, glossary } };
      return placesOf(missingGlyph(read, { ...plainContext, missingGlyphs: lacksHan }), 'missing-glyph');
    };
    expect(found('[vocabulary]')).toEqual(['decks/glossary.yaml:3:1']);
    expect(found('[notes]')).toEqual([]);
  });

  it('is no letter of the path of the file that it stands in', () => {
    const { deck } = makeDeck({ sections: plain, facts: factText('one'), sources: oneSource });
    const one = deck.ledger.facts.get('one');
    if (one === undefined) throw new Error('There is a fact.');
    const facts = new Map([['one', { ...one, at: { ...one.at, file: 'decks/facts-漢.yaml' } }]]);
    expect(missingInLedger({ facts, sources: new Map() }, lacksHan)).toEqual([]);
  });

  it('is a warning in the page of the ledger, whose paper has boxes', () => {
    const { deck } = makeDeck({ sections: plain, facts: factText('one', { text: 'so 漢' }), sources: oneSource });
    const all = missingInLedger(deck.ledger, lacksHan);
    expect(all.map(({ code, severity, at }) => `${at?.file}:${at?.line} ${severity} ${code}`)).toEqual([
      'decks/facts.yaml:1 warning missing-glyph',
    ]);
    expect(all[0]?.message).toContain('box');
  });
});
