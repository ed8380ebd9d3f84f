import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeEdit, readLog, redoEdit, undoEdit } from '../../src/commands/makeEdit.ts';
import { writeJournal } from '../../src/deliver/editJournal.ts';
import { textVersion } from '../../src/edit/textVersion.ts';
import type { FileChange } from '../../src/model/projectEdit.ts';
import { runOwner } from '../../src/process/runOwner.ts';
import { makePng } from '../support/makePng.ts';
import { tempFolder } from '../support/tempFolder.ts';

function project(files: Readonly<Record<string, string>>) {
  const { root } = tempFolder({ ...files });
  const { root: cache } = tempFolder();
  const edited = { root, out: join(root, 'dist'), journal: join(cache, 'log.json') };
  const text = (file: string): string => readFileSync(join(root, file), 'utf8');
  const make = (...changes: FileChange[]) => makeEdit(edited, { label: 'An edit', changes }, '2027-01-01');
  return { ...edited, edited, text, make };
}

const set = (text: string, value: number): FileChange => ({
  kind: 'yaml',
  file: 'a.yaml',
  expected: textVersion(text),
  steps: [{ do: 'set', path: ['a'], value }],
});

describe('an edit of a project', () => {
  it('is made, undone and made again, each by a run of its own', async () => {
    const { edited, text, make, root } = project({ 'a.yaml': 'a: 1 # c\n\nb: 2\n' });
    const made = await make(set(text('a.yaml'), 3), { kind: 'create', file: 'b/new.md', text: 'N\n' });
    expect(made).toMatchObject({ kind: 'planned', files: [{ after: 'a: 3 # c\n\nb: 2\n' }, { file: 'b/new.md' }] });
    writeFileSync(join(root, 'a.yaml'), 'a: 3 # c\n\nb: 9\n');
    expect(await undoEdit(edited)).toMatchObject({ label: 'An edit', plan: { kind: 'planned' } });
    expect(text('a.yaml')).toBe('a: 1 # c\n\nb: 9\n');
    expect(readdirSync(root)).toEqual(['a.yaml']);
    expect(await undoEdit(edited)).toBeUndefined();
    await redoEdit(edited);
    expect([text('a.yaml'), text('b/new.md')]).toEqual(['a: 3 # c\n\nb: 9\n', 'N\n']);
    expect(await redoEdit(edited)).toBeUndefined();
  });

  it('is noted behind one that another run has noted since this one has read the log', async () => {
    const { edited, root } = project({});
    const other = { label: 'Of another', at: '2027-01-01', files: [{ file: 'b.md', before: undefined, after: 'B\n' }] };
    let asked = 0;
    const raced = {
      ...edited,
      get journal() {
        asked += 1;
        // First the log is read, then it is to be replaced.
        if (asked === 2) writeJournal(edited.journal, { done: [other], undone: [] });
        return edited.journal;
      },
    };
    const change: FileChange = { kind: 'create', file: 'a.md', text: 'A\n' };
    expect(await makeEdit(raced, { label: 'Mine', changes: [change] }, '2027-01-01')).toMatchObject({
      kind: 'planned',
    });
    expect(readLog(edited).done.map(({ label }) => label)).toEqual(['Of another', 'Mine']);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('A\n');
  });

  it('that brings a picture is undone and made again to the byte, by what is kept beside the log', async () => {
    const { edited, root, text, make, journal } = project({ 'a.yaml': 'a: 1\n' });
    const bytes = makePng({});
    const file = 'assets/photos/a.png';
    const base64 = bytes.toString('base64');
    expect(await make({ kind: 'file', file, base64 }, set('a: 1\n', 2))).toMatchObject({ kind: 'planned' });
    expect(readFileSync(join(root, file))).toEqual(bytes);
    expect(readFileSync(journal, 'utf8')).not.toContain(base64);
    await undoEdit(edited);
    expect([text('a.yaml'), existsSync(join(root, file))]).toEqual(['a: 1\n', false]);
    expect(await redoEdit(edited)).toMatchObject({ plan: { kind: 'planned' } });
    expect(readFileSync(join(root, file))).toEqual(bytes);
    await undoEdit(edited);
    await make(set('a: 1\n', 3));
    expect(readdirSync(journal.replace('.json', '-files'))).toEqual([]);
    expect(await make({ kind: 'remove', file, expected: '' })).toMatchObject({ kind: 'refused', reason: 'missing' });
  });

  it('takes the twins of a section along when its slides move, in one step to undo', async () => {
    const [file, twin] = ['decks/sections/a/b.md', 'decks/sections/a/b.es.md'];
    const front = '---\ntitle: T\nminutes: 1\n---\n';
    const mark = (place: number): string => `<!-- .slide: id="a-b-${place}" translates="todo" -->\n`;
    const before = { [file]: `${front}A\n\n---\nB\n`, [twin]: `---\n---\n${mark(1)}Aa\n\n---\n${mark(2)}Bb\n` };
    const { edited, text, make } = project({ ...before, 'decks/sections/a/bc.es.md': 'no twin of it' });
    const move = { do: 'move', from: 0, to: 1 } as const;
    await make({ kind: 'slides', file, expected: textVersion(text(file)), step: move });
    expect(text(file)).toBe(`${front}B\n\n---\nA\n`);
    expect(text(twin)).toBe(`---\n---\n${mark(1)}Bb\n\n---\n${mark(2)}Aa\n`);
    await undoEdit(edited);
    expect([text(file), text(twin)]).toEqual([before[file], before[twin]]);
  });

  it('that began from a text which an earlier edit knows is merged', async () => {
    const { text, make } = project({ 'a.yaml': 'a: 1\n\n\nb: 2\n' });
    const first = text('a.yaml');
    await make({ kind: 'write', file: 'a.yaml', base: first, text: first.replace('b: 2', 'b: 3') });
    expect(await make(set(first, 5))).toMatchObject({ kind: 'planned' });
    expect(text('a.yaml')).toBe('a: 5\n\n\nb: 3\n');
  });

  it('that is refused leaves files and log as they were', async () => {
    const { edited, text, make } = project({ 'a.yaml': 'a: 1\n' });
    expect(await make(set('else', 2))).toMatchObject({ kind: 'refused', reason: 'changed' });
    await expect(make({ kind: 'create', file: '../x.md', text: '' })).rejects.toMatchObject({ code: 'usage' });
    await expect(make(set('a: 1\n', 2), { kind: 'create', file: 'a.yaml/b.md', text: '' })).rejects.toMatchObject({
      code: 'output-unwritable',
    });
    expect(text('a.yaml')).toBe('a: 1\n');
    expect(await undoEdit(edited)).toBeUndefined();
  });

  it('is not made in a file that is no UTF-8', async () => {
    const { root, make } = project({});
    writeFileSync(join(root, 'a.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
    await expect(make(set('a: \uFFFD\n', 2))).rejects.toMatchObject({ code: 'read-failed' });
    expect(readFileSync(join(root, 'a.yaml'))).toHaveLength(5);
  });

  it('after a run that was killed between two files begins from what stood before', async () => {
    const { root, text, make } = project({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    const [machine, , word] = runOwner().split('-');
    // A process number that nobody has.
    const staging = join(root, `.talk-stage-${machine}-${2 ** 30}-${word}`);
    for (const folder of ['new', 'old']) mkdirSync(join(staging, folder), { recursive: true });
    for (const file of ['a.yaml', 'b.yaml']) writeFileSync(join(staging, 'new', file), 'half: done\n');
    const moves = ['a.yaml', 'b.yaml'].map((path) => ({ path, stood: true }));
    writeFileSync(join(staging, 'journal.json'), JSON.stringify({ moves, folders: [] }));
    for (const file of ['a.yaml', 'b.yaml']) linkSync(join(root, file), join(staging, 'old', file));
    renameSync(join(staging, 'new/a.yaml'), join(root, 'a.yaml'));
    expect(await make(set('a: 1\n', 2))).toMatchObject({ kind: 'planned' });
    expect([text('a.yaml'), text('b.yaml')]).toEqual(['a: 2\n', 'b: 1\n']);
    expect(readdirSync(root).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'is not made where it could not be undone',
    async () => {
      const { journal, text, make } = project({ 'a.yaml': 'a: 1\n' });
      chmodSync(join(journal, '..'), 0o500);
      await expect(make(set('a: 1\n', 2))).rejects.toMatchObject({ code: 'output-unwritable' });
      chmodSync(join(journal, '..'), 0o700);
      expect(text('a.yaml')).toBe('a: 1\n');
    },
  );
});
