import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/words/catalogues.ts';
import { english } from '../../src/words/english.ts';
import type { Plurals } from '../../src/words/plurals.ts';
import {
  awaitsReader,
  baseLanguage,
  isSpoken,
  missingWords,
  sayIn,
  type WordsByLanguage,
} from '../../src/words/say.ts';

const slotsOf = (text: string | Plurals): string[] =>
  [...new Set([...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(([slot]) => slot))].sort();

describe.each(Object.entries(catalogues))('the words in %s', (language, { words }) => {
  it('fill in what the English ones fill in', () => {
    for (const [key, text] of Object.entries(english)) {
      expect([key, slotsOf(words[key as keyof typeof english])]).toEqual([key, slotsOf(text)]);
    }
  });

  it('are all there, with the plurals of their language', () => {
    const rules = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, text] of Object.entries(words)) {
      if (typeof text === 'string') expect([key, text.trim()]).toEqual([key, text]);
      else expect([key, Object.keys(text).sort()]).toEqual([key, rules]);
      expect([key, JSON.stringify(text).includes('""')]).toEqual([key, false]);
    }
  });

  it('are in no other language', () => {
    if (language === 'en') return;
    const same = Object.entries(words).filter(([key, text]) => text === english[key as keyof typeof english]);
    // Words that the languages share: Name, Film, Date, Chat, Sources, Notes, Questions, and what holds slots alone.
    expect(same.length).toBeLessThan(12);
  });
});

describe('saying a word', () => {
  const own: WordsByLanguage = new Map([
    ['es', { words: { sources: 'De dónde viene' } }],
    ['es-MX', { words: { name: 'Tu nombre' }, confirmedBy: 'a native reader, 2026' }],
    ['pl', { words: { minutes: { one: '{count} minuta', few: '{count} minuty', other: '{count} minut' } } }],
  ]);

  it.each([
    ['en', 'slideOf', { number: 3, slides: 12 }, 'Slide 3 of 12'],
    ['es', 'slideOf', { number: 3, slides: 12 }, 'Diapositiva 3 de 12'],
    ['ru', 'minutes', { count: 1 }, '1 минута'],
    ['ru', 'minutes', { count: 23 }, '23 минуты'],
    ['ru', 'minutes', { count: 30 }, '30 минут'],
    [
      'de',
      'map.distance',
      { from: 'Wien', to: 'Rom', km: 12345, miles: 7671 },
      'Von Wien nach Rom: 12.345 km (7.671 Meilen)',
    ],
    ['pt', 'slideOf', { number: 3, slides: 12 }, 'Slide 3 of 12'],
    ['no tag', 'name', {}, 'Name'],
  ] as const)('%s: %s with %j', (language, key, values, said) => {
    expect(sayIn(language)(key, values)).toBe(said);
  });

  it('takes the project’s words first, those of a region before those of the language', () => {
    const mexican = sayIn('es-MX', own);
    expect([mexican('name'), mexican('sources'), mexican('date')]).toEqual(['Tu nombre', 'De dónde viene', 'Fecha']);
    expect(sayIn('pl', own)('minutes', { count: 22 })).toBe('22 minuty');
    expect(sayIn('pl', own)('minutes', { count: 1.5 })).toBe('1,5 minut');
    expect(sayIn('pl', own)('name')).toBe('Name');
  });

  it('leaves a slot that has no value, and touches nothing that a value holds', () => {
    expect(sayIn('en')('next', {})).toBe('Next: {title}');
    expect(sayIn('en')('next', { title: '{name} $& <b>' })).toBe('Next: {name} $& <b>');
  });

  it('knows which words are missing', () => {
    expect(missingWords('kk-KZ')).toEqual([]);
    expect(missingWords('pt')).toEqual(Object.keys(english));
    expect(missingWords('pl', own)).toEqual(Object.keys(english).filter((key) => key !== 'minutes'));
  });

  it('knows for which words a reader is awaited', () => {
    const confirmed = new Map([['ru', { words: {}, confirmedBy: 'a native reader, 2026' }]]);
    expect(['en', 'es', 'fr', 'de', 'ru', 'kk-KZ', 'pt'].filter((language) => awaitsReader(language))).toEqual([
      'ru',
      'kk-KZ',
    ]);
    expect(awaitsReader('ru', confirmed)).toBe(false);
    expect(awaitsReader('ru-KZ', confirmed)).toBe(false);
    expect(awaitsReader('kk', confirmed)).toBe(true);
    expect(awaitsReader('pl', own)).toBe(true);
    expect(awaitsReader('es', own)).toBe(false);
  });

  it('takes a region for its language', () => {
    expect(['es-MX', 'kk', 'no tag'].map(baseLanguage)).toEqual(['es', 'kk', 'no tag']);
    expect([isSpoken('es-MX'), isSpoken('pl'), isSpoken('pl', own)]).toEqual([true, false, true]);
  });
});
