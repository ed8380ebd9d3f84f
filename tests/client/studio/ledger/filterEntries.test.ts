import { expect, it } from 'vitest';
import { entryKey, findEntry } from '../../../../src/client/studio/ledger/entryWords.ts';
import { type EntryFilter, filterEntries } from '../../../../src/client/studio/ledger/filterEntries.ts';
import type { LedgerEntry } from '../../../../src/model/ledgerView.ts';

const entry = (id: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  kind: 'fact',
  id,
  file: 'decks/facts.yaml',
  value: {},
  faults: [],
  text: '',
  sources: [],
  due: undefined,
  uses: [{ by: 'file', file: 'decks/a.yaml' }],
  ...more,
});

const entries = [
  entry('depth', { text: 'a lake 12 feet deep', sources: ['The Counting Office'], value: { note: 'Ask Zoë.' } }),
  entry('old', { due: { state: 'past', day: '2026-01-01', talk: undefined }, value: { status: 'banned' } }),
  entry('free', { uses: [], value: { status: 'firm' } }),
  entry('depth', { kind: 'source', text: 'A report', faults: [{ key: 'short', message: 'This is needed.' }] }),
];

const found = (filter: Partial<EntryFilter>): string[] =>
  filterEntries(entries, { kind: undefined, only: new Set(), words: '', ...filter }).map(entryKey);

it.each([
  ['', ['fact:depth', 'fact:old', 'fact:free', 'source:depth']],
  ['LAKE', ['fact:depth']],
  ['zoe', ['fact:depth']],
  ['counting lake', ['fact:depth']],
  ['counting river', []],
  ['depth', ['fact:depth', 'source:depth']],
])('finds %j in id, text, sources and every field', (words, keys) => {
  expect(found({ words })).toEqual(keys);
});

it('keeps to a kind, and to what is due, unused, banned or faulty', () => {
  expect(found({ kind: 'source' })).toEqual(['source:depth']);
  expect(found({ only: new Set(['due']) })).toEqual(['fact:old']);
  expect(found({ only: new Set(['banned', 'due']) })).toEqual(['fact:old']);
  expect(found({ only: new Set(['unused']) })).toEqual(['fact:free']);
  expect(found({ only: new Set(['unused', 'due']) })).toEqual([]);
  expect(found({ only: new Set(['faulty']) })).toEqual(['source:depth']);
});

it('puts what is due in the order of its need', () => {
  const due = (id: string, state: 'past' | 'soon' | 'unconfirmed', day?: string) =>
    entry(id, { due: { state, day, talk: undefined } });
  const all = [
    due('word', 'unconfirmed'),
    due('soon', 'soon', '2026-01-01'),
    due('b', 'past', '2025-02-01'),
    due('a', 'past', '2024-12-31'),
  ];
  const ids = (only: EntryFilter['only']) =>
    filterEntries(all, { kind: undefined, only, words: '' }).map(({ id }) => id);
  expect(ids(new Set(['due']))).toEqual(['a', 'b', 'soon', 'word']);
  expect(ids(new Set())).toEqual(['word', 'soon', 'b', 'a']);
});

it('finds the entry that an address names, by its kind or by its id alone', () => {
  expect(findEntry(entries, 'source:depth')?.kind).toBe('source');
  expect(findEntry(entries, 'depth')?.kind).toBe('fact');
  expect(findEntry(entries, 'gone')).toBeUndefined();
});
