import { expect, it } from 'vitest';
import { compareFacts } from '../../src/compose/compareFacts.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { factText } from '../support/makeDeck.ts';

const facts = (...texts: readonly string[]) =>
  parseLedger([{ kind: 'facts', file: 'decks/facts.yaml', text: texts.join('') }]).value.facts;

it('names what changed, what is new and what is gone', () => {
  const before = facts(
    factText('cases', { values: '{ "2009": 49 }' }),
    factText('size', { value: '9' }),
    factText('old'),
  );
  const after = facts(
    factText('cases', { values: '{ "2009": 49, "2010": 88 }' }),
    factText('size', { value: '8', year: '2026' }),
    factText('fresh', { text: 'fresh grass' }),
  );
  expect(compareFacts(before, after)).toEqual([
    { id: 'cases', kind: 'changed', fields: [{ name: 'values', before: '2009: 49', after: '2009: 49, 2010: 88' }] },
    {
      id: 'size',
      kind: 'changed',
      fields: [
        { name: 'value', before: '9', after: '8' },
        { name: 'year', before: '2010', after: '2026' },
      ],
    },
    { id: 'fresh', kind: 'new', fields: [{ name: 'text', before: '', after: 'fresh grass' }] },
    { id: 'old', kind: 'gone', fields: [{ name: 'text', before: 'something that was counted', after: '' }] },
  ]);
});

it('says nothing of facts that only have another review day or note', () => {
  const before = facts(factText('size', { value: '9' }));
  expect(
    compareFacts(before, facts(factText('size', { value: '9', reviewBy: '2031-01-01', note: 'Asked again.' }))),
  ).toEqual([]);
});

it('names what was not there before, what is there no more, and each of several', () => {
  const before = facts(factText('size', { unit: 'miles', source: '[a, b]' }));
  const after = facts(factText('size', { value: '9', source: '[a, c]' }));
  expect(compareFacts(before, after)[0]?.fields).toEqual([
    { name: 'value', before: '', after: '9' },
    { name: 'unit', before: 'miles', after: '' },
    { name: 'source', before: 'a, b', after: 'a, c' },
  ]);
});
