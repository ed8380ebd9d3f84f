import { describe, expect, it } from 'vitest';
import { inspectDeck } from '../../src/check/inspectDeck.ts';
import { composeDeck } from '../../src/compose/composeDeck.ts';
import type { DrawingContext } from '../../src/fences/drawing/drawingContext.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { noSettings } from '../../src/model/projectSettings.ts';
import type { SlidesInspection } from '../../src/model/slideInspection.ts';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import type { Gates } from '../../src/schema/gatesSchema.ts';
import { sayIn } from '../../src/words/say.ts';
import { type DeckParts, helpLineText, makeDeck, plainContext, sectionText } from '../support/makeDeck.ts';

const drawing: DrawingContext = {
  maps: undefined,
  icons: new Map(),
  tables: new Map(),
  language: 'en',
  say: sayIn('en'),
  idPrefix: '',
  width: 1120,
  helpLines: new Map(),
  mapSettings: noSettings.map,
  fact: (id) => id,
};

const icons = '```icons\nitems: [{ icon: no-such, label: See }]\nalt: An icon\n```';
const parts: DeckParts = { sections: { 'part/one': sectionText(`## A headline\n\nSome words\n\n${icons}`) } };

/** One slide that runs over, with words too small, too faint, on top of each other, and in a strange font. */
const seen: SlidesInspection = {
  measures: [
    {
      id: 'part-one-1',
      overflow: { top: 0, right: 0, bottom: 12, left: 0, what: 'Some words' },
      smallest: null,
      brokenPictures: [],
    },
  ],
  legibility: [
    {
      id: 'part-one-1',
      small: [{ text: 'Some words', size: 10, least: 24 }],
      collisions: [{ text: 'Some words', on: 'A headline' }],
      faint: [{ text: 'Some words', ratio: 2 }],
      stray: [{ text: 'Some words', character: '→' }],
    },
  ],
  codes: [{ id: 'part-one-1', address: 'https://example.org/', module: 9, contrast: 1, says: null }],
  picture: undefined,
};

function inspect(
  options: {
    readonly gates?: Partial<Gates>;
    readonly seen?: SlidesInspection;
    readonly external?: boolean;
    readonly reading?: readonly Diagnostic[];
  } = {},
): string[] {
  const { deck, files } = makeDeck(parts);
  const context = {
    ...plainContext,
    files,
    external: options.external ?? false,
    gates: { severity: {}, allow: [], words: [], ...options.gates },
  };
  const { diagnostics } = inspectDeck({ deck, reading: options.reading ?? [], context, drawing })({
    slides: options.seen,
  });
  return diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}:${at?.column}`);
}

describe('what is wrong with a deck', () => {
  it('holds rules, names in fences that lead nowhere, and what a browser saw, by place', () => {
    expect(inspect()).toEqual(['warning notes-off-time 6:5', 'error unknown-name 9:1']);
    expect(inspect({ seen })).toEqual([
      'warning notes-off-time 6:5',
      'error slide-overflow 5:1',
      'error qr-unreadable 5:1',
      'error small-text 7:1',
      'error slide-collision 7:1',
      'error missing-glyph 7:1',
      'error faint-text 7:1',
      'error unknown-name 9:1',
    ]);
  });

  it('follows the project’s wishes for all of them', () => {
    const severity = {
      'notes-off-time': 'off',
      'slide-overflow': 'warning',
      'qr-unreadable': 'warning',
      'small-text': 'off',
      'slide-collision': 'off',
      'faint-text': 'warning',
      'missing-glyph': 'off',
    } as const;
    expect(inspect({ seen, gates: { severity } })).toEqual([
      'warning slide-overflow 5:1',
      'warning qr-unreadable 5:1',
      'warning faint-text 7:1',
      'error unknown-name 9:1',
    ]);
  });

  it('is milder with what a browser saw of a deck that was written for another tool', () => {
    expect(inspect({ seen, external: true }).filter((line) => !line.startsWith('warning'))).toEqual([
      'error unknown-name 9:1',
    ]);
  });

  it('says each mistake once, what was found while reading among them', () => {
    const at = { file: 'decks/facts.yaml', line: 3, column: 1, length: 4 };
    const one: Diagnostic = { severity: 'error', code: 'bad-value', message: 'No.', at };
    const other: Diagnostic = { ...one, message: 'Neither.' };
    expect(inspect({ reading: [one, one, other] }).filter((line) => line.includes('bad-value'))).toEqual([
      'error bad-value 3:1',
      'error bad-value 3:1',
    ]);
  });

  it('tells what has no place first, and once', () => {
    const placed: Diagnostic = {
      severity: 'error',
      code: 'bad-value',
      message: 'No.',
      at: { file: 'decks/facts.yaml', line: 3, column: 9, length: 4 },
    };
    const nowhere: Diagnostic = { severity: 'error', code: 'bad-value', message: 'No.' };
    const another: Diagnostic = { ...nowhere, message: 'Neither.' };
    const said = inspect({ reading: [nowhere, placed, nowhere, another] }).filter((line) => line.includes('bad-value'));
    expect(said).toEqual([
      'error bad-value undefined:undefined',
      'error bad-value undefined:undefined',
      'error bad-value 3:9',
    ]);
  });

  it('tells the mistakes of one line from left to right', () => {
    const at = { file: 'decks/facts.yaml', line: 3, column: 9, length: 4 };
    const right: Diagnostic = { severity: 'error', code: 'bad-value', message: 'No.', at };
    const left: Diagnostic = { ...right, at: { ...at, column: 2 } };
    const said = inspect({ reading: [right, left] }).filter((line) => line.includes('bad-value'));
    expect(said).toEqual(['error bad-value 3:2', 'error bad-value 3:9']);
  });

  it('is what was found while reading when the deck is beyond reading', () => {
    const late: Diagnostic = {
      severity: 'error',
      code: 'bad-yaml',
      message: 'No.',
      at: { file: 'decks/b.yaml', line: 1, column: 1, length: 1 },
    };
    const early: Diagnostic = { ...late, at: { file: 'decks/a.yaml', line: 9, column: 1, length: 1 } };
    const context = { ...plainContext, gates: { severity: {}, allow: [], words: [] } };
    const result = inspectDeck({ deck: undefined, reading: [late, early], context, drawing })();
    expect(result).toEqual({ diagnostics: [early, late], checked: {} });
  });
});

describe('what speaks of a deck as a whole', () => {
  const linked: DeckParts = {
    sections: {
      'part/one': sectionText('<!-- .slide: class="wide" -->\n## A headline\n\nSee [it](#nowhere).\n\n---\n## Another'),
    },
    helplines: helpLineText('line'),
  };
  const bad = (file: string, line: number): Diagnostic => ({
    severity: 'error',
    code: 'bad-value',
    message: 'No.',
    at: { file, line, column: 1, length: 1 },
  });
  const nowhere: Diagnostic = { severity: 'error', code: 'bad-value', message: 'No.' };

  /** Codes that are told of a deck whose one link leads nowhere, beside what was complained of while it was read. */
  function told(parts: DeckParts, reading: readonly Diagnostic[] = []): string[] {
    const { deck, files } = makeDeck(parts);
    const { diagnostics } = inspectDeck({
      deck,
      reading,
      context: { ...plainContext, files },
      drawing,
    })();
    return diagnostics.map(({ code }) => code).filter((code) => code !== 'bad-value');
  }

  it.each([
    ['a slide', [bad('decks/sections/part/one.md', 8)]],
    ['the comment of the first slide', [bad('decks/sections/part/one.md', 5)]],
    ['a fact', [bad('decks/facts.yaml', 1)]],
    ['another section, which the deck does not use', [bad('decks/sections/part/two.md', 1)]],
    ['no place', [nowhere]],
    ['nothing', []],
  ])('is told when what cannot be read is of %s', (_, reading) => {
    expect(told(linked, reading)).toEqual(['notes-off-time', 'broken-link']);
  });

  it.each([
    ['the manifest', [bad('decks/made.yaml', 9)]],
    ['the front matter of a section', [bad('decks/sections/part/one.md', 4)]],
    ['one among several', [bad('decks/facts.yaml', 1), bad('decks/made.yaml', 2), nowhere]],
  ])('waits for what cannot be read of %s, and all else is told', (_, reading) => {
    expect(told(linked, reading)).toEqual(['notes-off-time']);
  });

  it('waits for a section that cannot be read, though others can', () => {
    expect(told({ ...linked, uses: ['part/one', 'part/gone'] })).toEqual(['notes-off-time']);
  });

  it.each([
    ['one line', helpLineText('line') + helpLineText('other', { verifiedOn: 'lately' })],
    ['their file', 'line: {'],
  ])('waits for help lines when %s cannot be read', (_, helplines) => {
    expect(told({ ...linked, helplines })).toEqual(['notes-off-time']);
  });

  it('is told of a deck of another tool, which is its own manifest, unless its front matter cannot be read', () => {
    const file = 'talk.md';
    const text = '---\ntitle: A talk\n---\n## A headline\n\nSee [it](#nowhere).\n';
    const { value } = parseExternalDeck('talk', file, text);
    if (value === undefined) throw new Error('The deck was to be read.');
    const { ledger } = makeDeck(linked).deck;
    const { value: deck } = composeDeck(value.manifest, new Map([[value.section.id, value.section]]), ledger);
    const codes = (line: number) =>
      inspectDeck({
        deck,
        reading: [bad(file, line)],
        context: { ...plainContext, external: true, files: [{ path: file, text }] },
        drawing,
      })().diagnostics.map(({ code, at }) => `${code} ${at?.line}`);
    expect(codes(4)).toEqual(['bad-value 4', 'broken-link 6']);
    expect(codes(2)).toEqual(['bad-value 2']);
  });
});
