import { rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCurrent, isKept, readBuildRecord, recordFile, stampInputs } from '../../src/deliver/buildRecord.ts';
import type { DeckRecord } from '../../src/model/buildRecord.ts';
import { diskClock } from '../../src/process/diskClock.ts';
import { tempFolder } from '../support/tempFolder.ts';

const nothing = { version: 2, decks: {} };

describe('what was built before', () => {
  it('is read as it was written', () => {
    const { root, write } = tempFolder();
    const record = { version: 2, decks: { small: { key: 'k' } } };
    write('.talk-build.json', JSON.stringify(record));
    expect(recordFile).toBe('.talk-build.json');
    expect(readBuildRecord(root)).toEqual(record);
  });

  it.each([
    ['none', undefined],
    ['of an older shape', '{"version":1,"decks":{"small":{}}}'],
    ['of a newer shape', '{"version":3,"decks":{"small":{}}}'],
    ['cut off', '{"version":2,"decks":{'],
    ['nothing', 'null'],
  ])('is empty when the record is %s', (_, text) => {
    const { root, write } = tempFolder();
    if (text !== undefined) write(recordFile, text);
    expect(readBuildRecord(root)).toEqual(nothing);
  });
});

describe('the stamp of a file', () => {
  it('is its path, its time of change and its size, once for each file', () => {
    const { root, write } = tempFolder({ 'a.md': 'four' });
    const [a, b] = [join(root, 'a.md'), write('b.md', 'letters')];
    expect(stampInputs([a, b, a])).toEqual([
      [a, statSync(a).mtimeMs, 4],
      [b, statSync(b).mtimeMs, 7],
    ]);
  });

  it('of one that is gone is a stamp, too', () => {
    const gone = join(tempFolder().root, 'gone.md');
    expect(stampInputs([gone])).toEqual([[gone, -1, -1]]);
  });
});

describe('the stamp of what changed while a build read', () => {
  const since = diskClock();
  const [before, after] = [new Date(since - 60_000), since - 30_000];
  const reading = (sinceMs: number, out = '/somewhere/else') => ({ sinceMs, out });
  const settled = (path: string): boolean => stampInputs([path], reading(after))[0]?.[1] !== -2;

  it('is like that of no file, so it stands for nothing later', () => {
    const { write } = tempFolder();
    const path = write('a.md', 'text');
    expect(stampInputs([path], reading(after))).toEqual([[path, -2, -2]]);
    expect(stampInputs([path], reading(diskClock() + 60_000))).toEqual(stampInputs([path]));
  });

  it('sees through a copy that brings an old age along', () => {
    const { write } = tempFolder();
    const path = write('a.md', 'text');
    utimesSync(path, before, before);
    expect(settled(path)).toBe(false);
  });

  it('is that of a file that was taken away, too, by the folder it lay in', () => {
    const { root } = tempFolder({ 'in/a.md': 'text' });
    expect(settled(join(root, 'in/gone.md'))).toBe(false);
    // That the output folder has come tells nothing of what lies beside it.
    expect(stampInputs([join(root, 'in/gone.md')], reading(after, join(root, 'in/dist')))[0]?.[1]).toBe(-1);
    // A folder that was not there held no file.
    expect(settled(join(root, 'none/gone.md'))).toBe(true);
    expect(stampInputs([join(root, 'in/gone.md')], reading(diskClock() + 60_000))).toEqual([
      [join(root, 'in/gone.md'), -1, -1],
    ]);
  });
});

/** A deck built from two files, one of them not there yet, into two others. */
function built() {
  const folder = tempFolder({ 'in/a.md': 'text', 'out/deck.html': 'twelve bytes', 'out/notes.pdf': 'pdf' });
  const [a, later, out] = [join(folder.root, 'in/a.md'), join(folder.root, 'in/later.md'), join(folder.root, 'out')];
  const file = { label: 'A file', kind: 'deck', audience: 'shared' } as const;
  const record: DeckRecord = {
    key: 'this',
    inputs: stampInputs([a, later]),
    outputs: [
      { ...file, path: 'deck.html', bytes: 12 },
      { ...file, path: 'notes.pdf', bytes: 3 },
    ],
    printed: {},
    warnings: [],
    card: { title: 'A talk', subtitle: undefined, audience: 'adult', slotMinutes: 10, slides: 2, picture: undefined },
  };
  return { ...folder, a, out, record };
}

describe('a deck that was built before', () => {
  it('still stands while nothing has changed', () => {
    const { record, out } = built();
    expect(isCurrent(record, 'this', out)).toBe(true);
  });

  it('does not stand when it never was, or was asked for otherwise', () => {
    const { record, out } = built();
    expect(isCurrent(undefined, 'this', out)).toBe(false);
    expect(isCurrent(record, 'other', out)).toBe(false);
  });

  it('does not stand when an input changed its size, but not its time', () => {
    const { record, out, a, write } = built();
    const { atime, mtime } = statSync(a);
    utimesSync(a, atime, mtime);
    const stamped = { ...record, inputs: stampInputs(record.inputs.map(([path]) => path)) };
    expect(isCurrent(stamped, 'this', out)).toBe(true);
    write('in/a.md', 'longer text');
    utimesSync(a, atime, mtime);
    expect(isCurrent(stamped, 'this', out)).toBe(false);
  });

  it('does not stand when an input changed its time, but not its size', () => {
    const { record, out, a } = built();
    utimesSync(a, 1, 1);
    expect(isCurrent(record, 'this', out)).toBe(false);
  });

  it('does not stand when an input is gone, or one has come', () => {
    const one = built();
    rmSync(one.a);
    expect(isCurrent(one.record, 'this', one.out)).toBe(false);
    const other = built();
    other.write('in/later.md', '');
    expect(isCurrent(other.record, 'this', other.out)).toBe(false);
  });

  it('does not stand when an output is gone, or not whole', () => {
    const one = built();
    rmSync(join(one.out, 'notes.pdf'));
    expect(isCurrent(one.record, 'this', one.out)).toBe(false);
    const other = built();
    other.write('out/deck.html', 'short');
    expect(isCurrent(other.record, 'this', other.out)).toBe(false);
  });
});

describe('files that a build has kept', () => {
  const printed = { 'notes.pdf': { hash: 'one' } };

  it('are kept while the record and the disk say the same of them', () => {
    const { record, out } = built();
    const known = { ...record, printed };
    expect(isKept(known, known, ['notes.pdf'], out)).toBe(true);
    expect(isKept(record, record, ['deck.html', 'notes.pdf'], out)).toBe(true);
    expect(isKept(undefined, record, ['deck.html'], out)).toBe(true);
    expect(isKept(undefined, record, [], out)).toBe(true);
  });

  it('are not when another run has printed one of them meanwhile', () => {
    const { record, out } = built();
    const known = { ...record, printed };
    const now = { ...record, printed: { 'notes.pdf': { hash: 'two' } } };
    expect(isKept(now, known, ['notes.pdf'], out)).toBe(false);
    expect(isKept(record, known, ['deck.html', 'notes.pdf'], out)).toBe(false);
    expect(isKept(undefined, known, ['notes.pdf'], out)).toBe(false);
    expect(isKept(now, known, ['deck.html'], out)).toBe(true);
  });

  it('are not when one of them is gone, is not whole, or was never known', () => {
    const { record, out, write } = built();
    write('out/deck.html', 'short');
    expect(isKept(record, record, ['notes.pdf', 'deck.html'], out)).toBe(false);
    expect(isKept(record, record, ['notes.pdf'], out)).toBe(true);
    write('out/other.pdf', 'pdf');
    expect(isKept(record, record, ['other.pdf'], out)).toBe(false);
    rmSync(join(out, 'notes.pdf'));
    expect(isKept(record, record, ['notes.pdf'], out)).toBe(false);
  });
});
