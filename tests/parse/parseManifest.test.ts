import { describe, expect, it } from 'vitest';
import { manifestInLanguages } from '../../src/compose/manifestWords.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';

const least = 'title: A talk\naudience: adult\nslot: 20\n';

function parse(text: string) {
  return parseManifest('talk', 'decks/talk.yaml', text);
}

function mistakes(text: string): string[] {
  return parse(text).diagnostics.map(({ code, at }) => `${at?.line}:${at?.column}+${at?.length} ${code}`);
}

describe('parseManifest', () => {
  it('fills in every default', () => {
    const { value, diagnostics } = parse(`${least}sections: []\n`);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      handoutTexts: undefined,
      handoutsAt: {},
      languageAt: { file: 'decks/talk.yaml', line: 1, column: 1, length: 13 },
      name: 'talk',
      title: 'A talk',
      audience: 'adult',
      slot: 20,
      questions: 0,
      pace: 120,
      paper: 'letter',
      ink: 'color',
      format: '16:9',
      language: 'en',
      theme: 'steppe',
      titleSlide: true,
      sections: [],
      handouts: [],
      exports: [],
      revealOptions: {},
      at: { file: 'decks/talk.yaml', line: 1, column: 1, length: 1 },
      themeAt: { file: 'decks/talk.yaml', line: 1, column: 1, length: 13 },
    });
  });

  it('keeps what is written', () => {
    const written = {
      subtitle: 'B',
      questions: 5,
      pace: 100,
      paper: 'a4',
      ink: 'black',
      format: '4:3',
      language: 'kk',
      date: '2026-12-01',
      theme: 'plain',
      ground: 'dark',
      titleSlide: false,
      closing: 'Thanks.',
      seed: 7,
    };
    const lines = Object.entries(written).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    expect(parse(`${least}${lines.join('')}sections: []\nhandouts: [wallet, notes]\n`).value).toMatchObject({
      ...written,
      handouts: ['wallet', 'notes'],
    });
  });

  it('takes a section by its id, by its id and form, and at length', () => {
    const uses = [
      'open/welcome',
      'open/care: short',
      'open/care: full',
      '{ section: a }',
      '{ section: a, form: short, keep: could }',
      '{ section: a, form: full }',
      '{ section: a, keep: should }',
    ];
    const { value } = parse(`${least}sections:\n${uses.map((use) => `  - ${use}\n`).join('')}`);
    expect(value?.sections.map(({ at, ...use }) => ({ ...use, at: `${at.line}:${at.column}+${at.length}` }))).toEqual([
      { section: 'open/welcome', form: 'full', formGiven: false, keep: 'must', at: '5:5+12' },
      { section: 'open/care', form: 'short', formGiven: true, keep: 'must', at: '6:5+16' },
      { section: 'open/care', form: 'full', formGiven: true, keep: 'must', at: '7:5+15' },
      { section: 'a', form: 'full', formGiven: false, keep: 'must', at: '8:5+14' },
      { section: 'a', form: 'short', formGiven: true, keep: 'could', at: '9:5+40' },
      { section: 'a', form: 'full', formGiven: true, keep: 'must', at: '10:5+26' },
      { section: 'a', form: 'full', formGiven: false, keep: 'should', at: '11:5+28' },
    ]);
    expect(new Set(value?.sections.map(({ at }) => at.file))).toEqual(new Set(['decks/talk.yaml']));
  });

  it('takes ids in any script, with digits, hyphens and low lines', () => {
    const { value, diagnostics } = parse(`${least}sections: [ә/бір-2, a_b]\n`);
    expect(diagnostics).toEqual([]);
    expect(value?.sections.map(({ section }) => section)).toEqual(['ә/бір-2', 'a_b']);
  });

  it('reads files from Windows', () => {
    const { value } = parse(`\uFEFF${least}sections:\n  - a\n`.replaceAll('\n', '\r\n'));
    expect(value?.sections[0]).toMatchObject({ section: 'a', at: { line: 5, column: 5, length: 1 } });
  });

  it.each<[string, string, string[]]>([
    ['a key that is missing', 'title: A\naudience: adult\nsections: []\n', ['1:1+8 bad-value']],
    ['a key that is not known', `${least}ink: black\nsecshuns: []\n`, ['5:1+8 unknown-key']],
    ['a slot of nothing', 'title: A\naudience: adult\nslot: 0\nsections: []\n', ['3:7+1 bad-value']],
    ['a pace that nobody speaks', `${least}pace: 20\nsections: []\n`, ['4:7+2 bad-value']],
    ['a date that is none', `${least}date: 2026-13-01\nsections: []\n`, ['4:7+10 bad-value']],
    ['a handout that there is not', `${least}handouts: [poster]\nsections: []\n`, ['4:12+6 bad-value']],
    ['a form that there is not', `${least}sections:\n  - a: long\n`, ['5:8+4 bad-value']],
    [
      'a form that there is not, at length',
      `${least}sections:\n  - { section: a, form: long }\n`,
      ['5:25+4 bad-value'],
    ],
    ['a section that leads out', `${least}sections:\n  - ../a\n`, ['5:5+4 bad-value']],
    ['two sections in one entry', `${least}sections:\n  - { a: full, b: short }\n`, ['5:5+21 bad-value']],
    ['an entry that is empty', `${least}sections:\n  - {}\n`, ['5:5+2 bad-value']],
    ['too many actions', `${least}summary: { actions: [a, b, c, d, e, f] }\nsections: []\n`, ['4:21+18 bad-value']],
  ])('refuses %s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  it.each([
    [
      'a section that leads out',
      'sections: [a/a, ../b, c/c]',
      [
        ['a/a', 4, 12],
        ['c/c', 4, 23],
      ],
    ],
    [
      'a form that there is not',
      'sections:\n  - a/a\n  - b/b: long\n  - c/c',
      [
        ['a/a', 5, 5],
        ['c/c', 7, 5],
      ],
    ],
    ['a word that it does not have', 'sections: [a/a]\ncolor: red', [['a/a', 4, 12]]],
    ['too long a pace', 'sections: [a/a]\npace: 999', [['a/a', 4, 12]]],
  ])('reads what is left beside %s', (_, text, sections) => {
    const { value } = parse(`title: A\naudience: adult\nslot: 10\n${text}\n`);
    expect(value?.sections.map(({ section, at }) => [section, at.line, at.column])).toEqual(sections);
    expect(value?.pace).toBe(120);
  });

  it('reads nothing where what must be there is wrong', () => {
    expect(parse('title: A\naudience: adult\nslot: long\nsections: []\n').value).toBeUndefined();
  });
});

describe('the address of the phone copy', () => {
  const places = (address: string): string[] => mistakes(`${least}phoneCopy: ${address}\nsections: []\n`);

  it.each(['https://example.org/a', 'https://example.org', `https://example.org/${'a'.repeat(86)}`, 'false'])(
    'may be %s',
    (address) => {
      expect(places(address)).toEqual([]);
    },
  );

  it.each([
    'http://example.org/a',
    'example.org/a',
    'https://localhost/a',
    'https://me:secret@example.org/',
    `https://example.org/${'a'.repeat(87)}`,
    'true',
  ])('may not be %s', (address) => {
    expect(places(address)).toEqual([`4:12+${address.length} bad-value`]);
  });

  it('is asked for in each language', () => {
    const { value } = parse(`${least}phoneCopy: https://example.org/a\nsections: []\n`);
    if (value === undefined) throw new Error('The manifest has a mistake.');
    const told = (words: NonNullable<typeof value.inLanguages>[string]) => {
      const asked = { ...value, language: 'es', inLanguages: { es: { title: 'Una charla', ...words } } };
      const { value: manifest, diagnostics } = manifestInLanguages(asked, 'en');
      return [manifest.phoneCopy, ...diagnostics.map(({ code }) => code)];
    };
    expect(told({})).toEqual(['https://example.org/a', 'untranslated']);
    expect(told({ phoneCopy: 'https://example.org/es' })).toEqual(['https://example.org/es']);
  });
});
