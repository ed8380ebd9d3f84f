import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textVersion } from '../../src/edit/textVersion.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { EntryKind, LedgerEntry, LedgerView } from '../../src/model/ledgerView.ts';
import { memoizedParsers } from '../../src/serve/preview/memoizedParsers.ts';
import { readLedgerView } from '../../src/studio/readLedgerView.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { factText, helpLineText, oneSource } from '../support/makeDeck.ts';
import { type TempProject, tempProject } from '../support/tempProject.ts';

const today = '2026-11-21';
const section = (body: string, front = ''): string => `---\ntitle: One\nminutes: 1\n${front}---\n${body}\n`;
const manifest = (title: string, sections: string, more = ''): string =>
  `title: ${title}\naudience: adult\nslot: 10\n${more}sections: [${sections}]\n`;

function view(project: TempProject, day = today): LedgerView {
  const opened = openProject(project.root);
  const context = {
    project: opened,
    request: buildRequest({ folder: project.root }),
    parsers: memoizedParsers(),
    fonts: readFonts(opened),
  };
  return readLedgerView(context, (file) => readFileSync(join(project.root, file), 'utf8'), day);
}

function entryOf({ entries }: LedgerView, kind: EntryKind, id: string): LedgerEntry {
  const entry = entries.find((one) => one.kind === kind && one.id === id);
  if (entry === undefined) throw new Error(`There is no ${kind} ${id}.`);
  return entry;
}

const project = tempProject({
  'decks/near.yaml': manifest('Near', 'part/one', 'date: 2026-12-01\n'),
  'decks/far.yaml': manifest(
    'Far',
    'part/two',
    'date: 2027-10-01\nhandoutTexts: { card: { title: Help, lines: [Call], helpLines: [card] } }\n',
  ),
  'decks/sections/part/one.md': section('## It is {fact:depth}\n\nNote:\nThe nomads said so: {fact:told}.'),
  'decks/sections/part/one.de.md': '---\ntitle: Eins\n---\n## Es ist {fact:twin}\n',
  'decks/sections/part/two.md': section('## Call {helpline:line.phone}\n\nNote:\nOr {fact:late.value}.'),
  'decks/sections/part/none.md': section(
    '<!-- .slide: data-visibility="hidden" -->\n## Not told: {fact:alone}',
    'message: "Why {fact:front}"\n',
  ),
  'decks/facts.yaml': [
    '# The lake.',
    factText('depth', { text: 'a lake {value} {unit} deep', value: '12000', unit: 'feet' }),
    factText('told', { status: 'hearsay', hedge: 'somebody says that', text: 'it is deep', source: '[counted, gone]' }),
    factText('late', { value: '3', reviewBy: '2027-06-01' }),
    factText('alone', { reviewBy: '2026-11-20' }),
    factText('front'),
    factText('twin'),
  ].join('\n'),
  'decks/facts-more.yaml': [
    factText('unused', { reviewBy: '2027-02-19', status: 'banned' }),
    factText('bad', { reviewBy: 'soon', colour: 'red' }),
  ].join('\n'),
  'decks/sources.yaml': oneSource,
  'decks/helplines.yaml': [
    helpLineText('line', { verifiedOn: '2026-06-01' }),
    helpLineText('card', { verifiedOn: '2026-11-01' }),
    helpLineText('dead', { verifiedOn: '2025-11-20' }),
  ].join('\n'),
  'decks/glossary.yaml':
    'nomad:\n  meaning: who moves with a herd\nsteppe:\n  meaning: land\n  lang: { de: Steppe }\n  check: a reader\n',
});
const seen = view(project);

it('lists each entry as it is printed, and as it stands in its file', () => {
  expect(entryOf(seen, 'fact', 'depth')).toMatchObject({
    file: 'decks/facts.yaml',
    text: 'a lake 12,000 feet deep',
    value: { value: 12000, text: 'a lake {value} {unit} deep' },
    sources: ['The Counting Office'],
    faults: [],
  });
  expect(entryOf(seen, 'fact', 'told')).toMatchObject({
    text: 'somebody says that it is deep',
    sources: ['The Counting Office', 'gone'],
  });
  expect(entryOf(seen, 'word', 'nomad').text).toBe('who moves with a herd');
  expect(entryOf(seen, 'source', 'counted').text).toBe('A count');
  const { version } = seen.files.find(({ file }) => file === 'decks/facts.yaml') ?? {};
  expect(version).toBe(textVersion(readFileSync(join(project.root, 'decks/facts.yaml'), 'utf8')));
});

it('says of an entry with mistakes where they are', () => {
  const { faults } = entryOf(seen, 'fact', 'bad');
  expect(faults.map(({ key }) => key).sort()).toEqual(['colour', 'reviewBy']);
});

it('names all places where an entry is used, told or not', () => {
  const uses = (kind: EntryKind, id: string) => entryOf(seen, kind, id).uses;
  const near = { name: 'near', title: 'Near', date: '2026-12-01' };
  const one = { by: 'section', section: 'part/one', title: 'One', talks: [near] };
  expect(uses('fact', 'depth')).toEqual([one]);
  expect(uses('fact', 'twin')).toEqual([one]);
  expect(uses('word', 'nomad')).toEqual([one]);
  const untold = [{ by: 'section', section: 'part/none', title: 'One', talks: [] }];
  expect(uses('fact', 'alone')).toEqual(untold);
  expect(uses('fact', 'front')).toEqual(untold);
  expect(uses('helpline', 'line')).toMatchObject([{ section: 'part/two' }]);
  expect(uses('helpline', 'card')).toEqual([{ by: 'file', file: 'decks/far.yaml' }]);
  expect(uses('source', 'counted')).toHaveLength(7);
  expect(uses('source', 'counted')[0]).toEqual({
    by: 'entry',
    kind: 'fact',
    id: 'unused',
    text: 'something that was counted',
  });
  expect([uses('fact', 'unused'), uses('helpline', 'dead'), uses('word', 'steppe')]).toEqual([[], [], []]);
});

it('tells what is due today or on the day of a talk that uses it', () => {
  const due = (kind: EntryKind, id: string, from = seen) => entryOf(from, kind, id).due;
  expect(due('fact', 'depth')).toBeUndefined();
  expect(due('fact', 'alone')).toEqual({ state: 'past', day: '2026-11-20', talk: undefined });
  expect(due('fact', 'unused')).toEqual({ state: 'soon', day: '2027-02-19', talk: undefined });
  const far = { name: 'far', title: 'Far' };
  expect(due('fact', 'late')).toEqual({ state: 'past', day: '2027-06-01', talk: far });
  expect(due('helpline', 'line')).toEqual({ state: 'past', day: '2026-06-01', talk: far });
  expect(due('helpline', 'card')).toEqual({ state: 'soon', day: '2026-11-01', talk: far });
  expect(due('helpline', 'dead')).toEqual({ state: 'past', day: '2025-11-20', talk: undefined });
  expect(due('word', 'steppe')?.state).toBe('unconfirmed');
  expect(due('word', 'nomad')).toBeUndefined();
  expect(due('fact', 'unused', view(project, '2026-11-20'))).toBeUndefined();
});

it('gives a file that is not there its beginning, and says which cannot be read', () => {
  const other = tempProject({ 'decks/facts.yaml': 'a: [\n' });
  const { entries, files } = view(other);
  expect(entries).toEqual([]);
  expect(files.map(({ kind, file, isUnread }) => [kind, file, isUnread])).toEqual([
    ['fact', 'decks/facts.yaml', true],
    ['source', 'decks/sources.yaml', false],
    ['helpline', 'decks/helplines.yaml', false],
    ['word', 'decks/glossary.yaml', false],
  ]);
  const { begins = '', version } = files[1] ?? {};
  expect(begins).toContain('schemas/sources.schema.json');
  expect(version).toBe(textVersion(begins));
});

it('sees a change of the ledger in what sections name', () => {
  const changing = tempProject({
    'decks/sections/part/one.md': section('## It is {fact:a}'),
    'decks/facts.yaml': factText('a', { text: 'a herd' }),
    'decks/glossary.yaml': 'herd:\n  meaning: animals\nhorse:\n  meaning: an animal\n',
  });
  const opened = openProject(changing.root);
  const context = {
    project: opened,
    request: buildRequest({ folder: changing.root }),
    parsers: memoizedParsers(),
    fonts: readFonts(opened),
  };
  const words = () =>
    readLedgerView(context, (file) => readFileSync(join(changing.root, file), 'utf8'), today)
      .entries.filter(({ kind, uses }) => kind === 'word' && uses.length > 0)
      .map(({ id }) => id);
  expect(words()).toEqual(['herd']);
  changing.write('decks/facts.yaml', factText('a', { text: 'a horse' }));
  expect(words()).toEqual(['horse']);
});
