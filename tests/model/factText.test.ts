import { describe, expect, it } from 'vitest';
import { factParts, factText } from '../../src/model/factText.ts';
import type { Fact } from '../../src/model/ledger.ts';

function fact(parts: Partial<Fact>): Fact {
  return {
    id: 'a',
    text: 'a text',
    year: 2010,
    place: 'Somewhere',
    measured: 'things',
    source: 'counted',
    status: 'firm',
    audience: 'general',
    reviewBy: '2030-01-01',
    at: { file: 'decks/facts.yaml', line: 1, column: 1, length: 1 },
    ...parts,
  };
}

describe('factText', () => {
  const whole = fact({
    text: '{value} {unit} in {year}, not {place}',
    value: 16_500_000,
    unit: 'people',
    year: '2009–2010',
    status: 'hearsay',
    hedge: 'Some say:',
  });

  it.each<[string | undefined, string | undefined]>([
    [undefined, 'Some say: 16,500,000 people in 2009–2010, not {place}'],
    ['text', '16,500,000 people in 2009–2010, not {place}'],
    ['value', '16,500,000 people'],
    ['number', '16,500,000'],
    ['unit', 'people'],
    ['year', '2009–2010'],
    ['hedge', 'Some say:'],
    ['place', undefined],
    ['2010', undefined],
    ['constructor', undefined],
  ])('prints of one figure, as %s, %s', (part, expected) => {
    expect(factText(whole, part)).toBe(expected);
  });

  const yearly = fact({
    text: 'from {2009} to {2010}, {2011} and {value} {unit}',
    values: { 2009: 49_000, 2010: 'many' },
  });

  it.each<[string | undefined, string | undefined]>([
    [undefined, 'from 49,000 to many, {2011} and {value} {unit}'],
    ['2009', '49,000'],
    ['2010', 'many'],
    ['2011', undefined],
    ['value', undefined],
    ['number', undefined],
    ['unit', undefined],
    ['hedge', undefined],
    ['constructor', undefined],
    ['year', '2010'],
  ])('prints of several years’ figures, as %s, %s', (part, expected) => {
    expect(factText(yearly, part)).toBe(expected);
  });

  it('groups figures with a unit from four digits on, years’ figures too', () => {
    const parts = { values: { 2010: 1234 }, unit: 'cases', text: '{2010}' };
    expect(factText(fact(parts), '2010')).toBe('1,234');
    expect(factText(fact(parts), 'text')).toBe('1,234');
    expect(factText(fact({ ...parts, unit: 'year' }), '2010')).toBe('1234');
  });
});

describe('a hedge', () => {
  it.each<[Fact['status'], string]>([
    ['hearsay', 'They say a text'],
    ['opinion', 'They say a text'],
    ['firm', 'a text'],
    ['dated', 'a text'],
    ['banned', 'a text'],
  ])('stands before the text of a fact that is %s as its status asks', (status, expected) => {
    expect(factText(fact({ status, hedge: 'They say' }), undefined)).toBe(expected);
  });

  it('is left out when there is none', () => {
    expect(factText(fact({ status: 'opinion' }), undefined)).toBe('a text');
  });
});

describe('a figure', () => {
  const number = (value: number | string, unit?: string) =>
    factText(fact({ value, ...(unit === undefined ? {} : { unit }) }), 'number');

  it.each<[number | string, string | undefined, string]>([
    [7, undefined, '7'],
    [1997, undefined, '1997'],
    [9999, undefined, '9999'],
    [10_000, undefined, '10,000'],
    [27_600_000, undefined, '27,600,000'],
    [1000, 'US$', '1,000'],
    [1000, 'people', '1,000'],
    [1000, 'year', '1000'],
    [1.5, undefined, '1.5'],
    [0.123456789, undefined, '0.123457'],
    [-12_345, undefined, '-12,345'],
    ['about 10000', 'people', 'about 10000'],
  ])('%s with the unit %s is written %s', (value, unit, expected) => {
    expect(number(value, unit)).toBe(expected);
  });

  it.each<[number | string, string | undefined, string]>([
    [5, undefined, '5'],
    [5, 'people', '5 people'],
    [5, '%', '5 %'],
    [5000, '$', '$5,000'],
    [5, 'US$', 'US$5'],
    [5, '€', '€5'],
    [5, '₸', '₸5'],
    [5, 'billion US$', '5 billion US$'],
    [5000, '$ a year', '$5,000 a year'],
    ['3–5', 'US$ million', 'US$3–5 million'],
  ])('%s stands with the unit %s as %s', (value, unit, expected) => {
    expect(factText(fact({ value, ...(unit === undefined ? {} : { unit }) }), 'value')).toBe(expected);
  });
});

describe('factParts', () => {
  it('are those that the fact has, each of which prints something', () => {
    expect(factParts(fact({}))).toEqual(['text', 'year']);
    const full = fact({ value: 3, unit: 'lakes', hedge: 'someone said', values: { 2009: 1, 2010: 3 } });
    expect(factParts(full)).toEqual(['text', 'value', 'number', 'unit', 'year', 'hedge', '2009', '2010']);
    for (const part of factParts(full)) expect(factText(full, part)).toMatch(/./);
    expect(factText(full, 'constructor')).toBeUndefined();
  });
});
