import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/model/ledgerView.ts';
import { smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const facts =
  '# mine\r\ndepth: # of the lake\r\n  { text: "it was {value} deep", value: 12, year: 2020, place: here, measured: depth, source: book, status: firm, reviewBy: 2020-01-01 }\r\n';
const lines = `# numbers
first:
  name: First line   # as they say it
  phone: 1-555-010-0101
  hours: day
  languages: [English]
  region: US
  for: All.
  source: book
  verifiedOn: 2020-01-01
  verifiedHow: read in another source
`;

function ledgerProject() {
  const project = tempProject({
    ...smallProject,
    'decks/sections/part/one.md': smallSection.replace('What a reader needs.', 'Here {fact:depth}.'),
    'decks/facts.yaml': facts,
    'decks/helplines.yaml': lines,
    'decks/sources.yaml':
      'book: { type: book, title: The Book, short: The Book }\nold: { type: book, title: O, short: O }\n',
  });
  const read = (name: string): string => readFileSync(join(project.root, `decks/${name}.yaml`), 'utf8');
  return { ...project, read, all: () => ['facts', 'helplines', 'sources'].map(read) };
}

describe('talk ledger', () => {
  it('lists entries with what is due, and where they are used', async () => {
    const { talk } = ledgerProject();
    const entries = JSON.parse((await talk('ledger', '--json')).out) as LedgerEntry[];
    expect(entries.map(({ kind, id, due, uses }) => [kind, id, due?.state, uses.length])).toEqual([
      ['fact', 'depth', 'past', 1],
      ['source', 'book', undefined, 2],
      ['source', 'old', undefined, 0],
      ['helpline', 'first', expect.any(String), 0],
    ]);
    const { out } = await talk('ledger', 'source');
    expect(out.split('\n').map((line) => line.split('  ').slice(0, 2))).toEqual([
      ['source', 'book'],
      ['source', 'old'],
    ]);
  });

  it('notes that a number was called today, on its own lines, and takes it back', async () => {
    const { talk, read } = ledgerProject();
    expect(await talk('ledger', 'called', 'first')).toMatchObject({ exit: 0, out: 'decks/helplines.yaml' });
    const called = lines.replace('2020-01-01', '2026-11-21').replace('read in another source', 'called');
    expect(read('helplines')).toBe(called);
    await talk('ledger', 'called', 'first', '--how', "read on the organisation's page");
    expect(read('helplines')).toBe(called.replace(/How: .*/, "How: read on the organisation's page"));
    await talk('undo');
    await talk('undo');
    expect(read('helplines')).toBe(lines);
  });

  it('sets fields, and takes one out', async () => {
    const { talk, read } = ledgerProject();
    expect((await talk('ledger', 'set', 'fact', 'depth', 'value=-3.5', 'reviewBy=2028-05-01')).exit).toBe(0);
    expect(read('facts')).toBe(facts.replace('value: 12', 'value: -3.5').replace('2020-01-01', '2028-05-01'));
    await talk('ledger', 'set', 'helpline', 'first', 'source=', 'languages=[English, Spanish]');
    expect(read('helplines')).toBe(lines.replace('  source: book\n', '').replace('[English]', '[English, Spanish]'));
  });

  it('adds an entry behind the others, in a file that it begins where there is none', async () => {
    const { talk, read } = ledgerProject();
    expect((await talk('ledger', 'add', 'word', 'steppe', 'meaning=wide: dry, [land]')).out).toBe(
      'decks/glossary.yaml',
    );
    const [word] = JSON.parse((await talk('ledger', 'word', '--json')).out) as LedgerEntry[];
    expect(word).toMatchObject({ id: 'steppe', value: { meaning: 'wide: dry, [land]' }, faults: [] });
    await talk('ledger', 'add', 'source', 'new-book', 'type=book', 'title=New', 'short=New');
    expect(read('sources')).toMatch(/^book: .*\nold: .*\n+new-book:/);
  });

  it('removes what nothing uses', async () => {
    const { talk, read } = ledgerProject();
    expect((await talk('ledger', 'remove', 'source', 'old')).exit).toBe(0);
    expect(read('sources')).toBe('book: { type: book, title: The Book, short: The Book }\n');
  });

  it.each([
    [['called', 'none']],
    [['called']],
    [['called', 'depth']],
    [['set', 'fact', 'depth']],
    [['set', 'fact', 'depht', 'value=1']],
    [['set', 'fact', 'depth', 'valu=1']],
    [['set', 'fact', 'depth', 'value']],
    [['set', 'fact', 'depth', 'reviewBy=soon']],
    [['set', 'fact', 'depth', 'text=']],
    [['set', 'number', 'depth', 'value=1']],
    [['add', 'fact', 'depth', 'value=1']],
    [['add', 'fact', '1a', 'text=x']],
    [['add', 'fact', 'half', 'text=x']],
    [['remove', 'fact', 'depth']],
    [['remove', 'source', 'book']],
    [['remove', 'source', 'none']],
    [['remove', 'source', 'old', 'book']],
    [['numbers']],
    [['fact', '--how', 'called']],
  ])('refuses %j, and writes nothing', async (words) => {
    const { talk, all } = ledgerProject();
    const before = all();
    const run = await talk('ledger', ...words);
    expect([run.exit, run.out]).toEqual([2, '']);
    expect(run.err).toContain('hint:');
    expect(all()).toEqual(before);
  });

  it('refuses a file with mistakes', async () => {
    const { talk, write } = ledgerProject();
    write('decks/glossary.yaml', 'a: [\n');
    expect((await talk('ledger', 'add', 'word', 'steppe', 'meaning=dry')).exit).toBe(2);
  });
});
