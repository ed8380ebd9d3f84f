import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

const facts =
  '# mine\r\nold:\r\n  { text: old, year: 2020, place: here, measured: all, source: book, status: firm, reviewBy: 2030-01-01 }';
const sources = 'book: { type: book, title: The Book, short: The Book }\n# end\n';
const withLedger = { ...smallProject, 'decks/facts.yaml': facts, 'decks/sources.yaml': sources };
const read = ({ root }: TempProject, path: string): string => readFileSync(join(root, path), 'utf8');

describe('talk new fact', () => {
  it.each([
    ['a ledger', withLedger],
    ['none', smallProject],
  ])('adds a fact to %s that keeps every rule, also where a slide prints it', async (_, files) => {
    const project = tempProject(files);
    const run = await project.talk('new', 'fact', 'lake-depth', '--value', '12.5', '--unit', 'meters');
    expect([run.exit, run.out]).toEqual([0, 'decks/facts.yaml\ndecks/sources.yaml']);
    project.write(
      'decks/sections/part/one.md',
      smallSection
        .replace('minutes: 0.1', 'minutes: 0.083')
        .replace('What a reader needs.', 'Here {fact:lake-depth}, {fact:lake-depth.value} in {fact:lake-depth.year}.'),
    );
    expect((await project.talk('check')).out).toBe('small  0 errors, 0 warnings\n(project)  0 errors, 0 warnings');
  });

  it('leaves every byte that stands there, line ends too', async () => {
    const project = tempProject(withLedger);
    await project.talk('new', 'fact', 'new-one', '--source', 'book');
    expect(read(project, 'decks/sources.yaml')).toBe(sources);
    const after = read(project, 'decks/facts.yaml');
    expect(after.startsWith(`${facts}\r\n\r\nnew-one:\r\n`)).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('says what it was told, whatever its letters', async () => {
    const project = tempProject(withLedger);
    const told = [
      '--text',
      'it’s: “{value}” # of {unit}',
      '--value',
      '-3',
      '--unit',
      'yes',
      '--year',
      '1950–1953',
      '--source',
      'book',
    ];
    expect((await project.talk('new', 'fact', 'a_1', ...told)).exit).toBe(0);
    const { facts: rows } = JSON.parse((await project.talk('facts', '--page', '--json')).out) as {
      facts: { id: string }[];
    };
    expect(rows.find(({ id }) => id === 'a_1')).toMatchObject({ claim: 'it’s: “-3” # of yes', year: '1950–1953' });
  });

  it.each([
    ['an id that is there', 'old', {}],
    ['an id that is there and cannot be read', 'odd', { 'decks/facts-b.yaml': 'odd: { text: 1 }\n' }],
    ['a name of other letters', 'көл', {}],
    ['a name with a blank', 'a b', {}],
    ['a name that begins with a digit', '1a', {}],
    ['a ledger with mistakes', 'new', { 'decks/facts.yaml': 'a: [\n' }],
    ['a ledger between braces', 'new', { 'decks/facts.yaml': '{ }\n' }],
    ['sources that take no more', 'new', { 'decks/sources.yaml': '- a\n' }],
  ])('writes nothing for %s', async (_, id, files) => {
    const project = tempProject({ ...withLedger, ...files });
    const before = readdirSync(join(project.root, 'decks')).map((name) => [
      name,
      name.endsWith('.yaml') && read(project, `decks/${name}`),
    ]);
    const run = await project.talk('new', 'fact', id);
    expect([run.exit, run.out]).toEqual([2, '']);
    const after = readdirSync(join(project.root, 'decks')).map((name) => [
      name,
      name.endsWith('.yaml') && read(project, `decks/${name}`),
    ]);
    expect(after).toEqual(before);
  });

  it('writes nothing into a ledger in another encoding, whose bytes it would not keep', async () => {
    const project = tempProject(withLedger);
    const latin1 = Buffer.from('# caf\xe9\n', 'latin1');
    writeFileSync(join(project.root, 'decks/facts.yaml'), latin1);
    expect((await project.talk('new', 'fact', 'new')).exit).toBe(2);
    expect(readFileSync(join(project.root, 'decks/facts.yaml')).equals(latin1)).toBe(true);
  });

  it('names a source that is there, or one of its own that was free', async () => {
    const project = tempProject({
      ...withLedger,
      'decks/sources.yaml': `${sources}a-source: { type: book, title: A, short: A }\n`,
    });
    expect((await project.talk('new', 'fact', 'b', '--source', 'none')).exit).toBe(2);
    expect((await project.talk('new', 'fact', 'a')).exit).toBe(0);
    expect(read(project, 'decks/sources.yaml')).toContain('\na-source-2:\n');
    expect(read(project, 'decks/facts.yaml')).toContain('source: a-source-2\r\n');
  });

  it('takes the ledger’s own ending', async () => {
    const project = tempProject({ ...smallProject, 'decks/facts.yml': '' });
    expect((await project.talk('new', 'fact', 'a')).out).toBe('decks/facts.yml\ndecks/sources.yaml');
    expect(existsSync(join(project.root, 'decks/facts.yaml'))).toBe(false);
  });

  it('is due a year from today, on a day that is there', async () => {
    const project = tempProject(smallProject, '2028-02-29');
    await project.talk('new', 'fact', 'a');
    expect(read(project, 'decks/facts.yaml')).toContain('reviewBy: 2029-02-28\n');
  });
});
