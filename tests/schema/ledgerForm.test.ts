import { describe, expect, it } from 'vitest';
import { askedFaults, entryFaults, ledgerFields } from '../../src/schema/ledgerForm.ts';

const fact = {
  text: 'a lake',
  year: 2010,
  place: 'here',
  measured: 'depth',
  source: 'counted',
  status: 'firm',
  reviewBy: '2030-01-01',
};

describe('ledgerFields', () => {
  it.each([
    ['fact', 'value', 'amount', false],
    ['fact', 'values', 'amounts', false],
    ['fact', 'year', 'amount', true],
    ['fact', 'source', 'sources', true],
    ['fact', 'status', 'choice', true],
    ['fact', 'audience', 'choice', false],
    ['fact', 'reviewBy', 'day', true],
    ['source', 'author', 'names', false],
    ['helpline', 'languages', 'texts', true],
    ['helpline', 'text', 'group', false],
    ['word', 'lang', 'pairs', false],
    ['word', 'everyday', 'flag', false],
  ] as const)('gives the %s’s `%s` a field of type %s', (kind, key, type, isNeeded) => {
    expect(ledgerFields(kind).find((field) => field.key === key)).toMatchObject({ type, isNeeded });
  });

  it('has a sentence of help for every field, whatever the kind', () => {
    const fields = (['fact', 'source', 'helpline', 'word'] as const).flatMap(ledgerFields);
    expect(fields.flatMap((field) => [field, ...field.parts]).filter(({ help }) => help === '')).toEqual([]);
  });

  it('knows choices, and what holds when none is made', () => {
    const audience = ledgerFields('fact').find(({ key }) => key === 'audience');
    expect(audience).toMatchObject({ choices: ['general', 'teen', 'adult', 'professional'], otherwise: 'general' });
    expect(
      ledgerFields('helpline')
        .find(({ key }) => key === 'text')
        ?.parts.map(({ key }) => key),
    ).toEqual(['number', 'keyword']);
  });
});

describe('entryFaults', () => {
  it.each([
    [{}, []],
    [{ year: undefined }, ['year']],
    [{ year: 20.5 }, ['year']],
    [{ reviewBy: '2030-02-30' }, ['reviewBy']],
    [{ status: 'sure' }, ['status']],
    [{ status: 'hearsay' }, ['hedge']],
    [{ value: 1, values: { 2010: 1 } }, ['values']],
    [{ values: 'much' }, ['values']],
    [{ colour: 'red', text: '' }, ['colour', 'text']],
  ])('of a fact with %j are at %j', (more, keys) => {
    const faults = entryFaults('fact', { ...fact, ...more });
    expect(faults.map(({ key }) => key).sort()).toEqual(keys);
    expect(faults.every(({ message }) => /^[A-Z].*\.$/.test(message))).toBe(true);
  });

  it('are asked for by kind and value', () => {
    expect(askedFaults({ kind: 'fact', value: fact })).toEqual([]);
    expect(askedFaults({ kind: 'word', value: {} })).toMatchObject([{ key: 'meaning' }]);
    for (const asked of [undefined, [], { kind: 'talk', value: {} }, { kind: 'fact', value: 'a' }])
      expect(askedFaults(asked)).toBeUndefined();
  });
});
