import { expect, it } from 'vitest';
import { factRow } from '../../src/compose/factRow.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { factText, oneSource } from '../support/makeDeck.ts';

const { value: ledger } = parseLedger([
  { kind: 'sources', file: 's.yaml', text: oneSource + oneSource.replace('counted', 'other') },
  {
    kind: 'facts',
    file: 'f.yaml',
    text:
      factText('one', { text: 'some {value}', value: '16000', unit: 'cows', status: 'opinion', hedge: 'I think' }) +
      factText('many', {
        values: '{ "2009": 4900, "2010": 88 }',
        unit: 'cases',
        source: '[other, gone, counted]',
        audience: 'teen',
      }) +
      factText('none'),
  },
]);

const row = (id: string, uses: Parameters<typeof factRow>[2] = []) => {
  const fact = ledger.facts.get(id);
  if (fact === undefined) throw new Error(`the ledger of this test has no ${id}`);
  return factRow(fact, ledger, uses, 12);
};

it('tells of a fact with its hedge, its figure and all that was said of it', () => {
  expect(row('one')).toEqual({
    id: 'one',
    claim: 'I think some 16,000',
    value: '16,000 cows',
    year: '2010',
    measured: 'things',
    place: 'Somewhere',
    status: 'opinion',
    audience: 'general',
    sources: [ledger.sources.get('counted')],
    reviewBy: '2030-01-01',
    daysLeft: 12,
    uses: [],
  });
});

it('tells of one figure a year, and of the sources that there are', () => {
  expect(row('many')).toMatchObject({ value: '2009: 4,900, 2010: 88', audience: 'teen' });
  expect(row('many').sources.map(({ id }) => id)).toEqual(['other', 'counted']);
});

it('leaves the figure empty when there is none', () => {
  expect(row('none').value).toBe('');
});
