import { describe, expect, it } from 'vitest';
import { planEdit } from '../../src/edit/planEdit.ts';
import { textVersion } from '../../src/edit/textVersion.ts';
import type { FileContent } from '../../src/model/fileContent.ts';
import type { FileChange } from '../../src/model/projectEdit.ts';

const files: Readonly<Record<string, string>> = {
  'a.yaml': 'a: 1\nb: 2\nc: 3\n',
  'b.md': '---\ntitle: T # t\n---\nA\n\n---\n\nB\n',
  'c.md': 'one\r\ntwo\r\n',
};
const sources = { read: (file: string) => files[file] };
const plan = (...changes: FileChange[]) => planEdit({ label: 'x', changes }, sources);
const version = (file: string) => textVersion(files[file] ?? '');
const one = (file: string, after: FileContent | undefined) => ({
  kind: 'planned',
  files: [{ file, before: files[file], after }],
  mended: [],
});
const refused = (reason: string) => expect.objectContaining({ kind: 'refused', reason });
const setTo = (path: string, value: number, expected = version('a.yaml')): FileChange => ({
  kind: 'yaml',
  file: 'a.yaml',
  expected,
  steps: [{ do: 'set', path: [path], value }],
});

describe('a plan', () => {
  it('makes changes to one file in order, and those to several together', () => {
    expect(plan(setTo('a', 5), setTo('c', 6))).toEqual(one('a.yaml', 'a: 5\nb: 2\nc: 6\n'));
    const both = plan(setTo('a', 5), { kind: 'create', file: 'd.md', text: 'D\n' });
    expect(both).toMatchObject({
      kind: 'planned',
      files: [{ file: 'a.yaml' }, { file: 'd.md', before: undefined, after: 'D\n' }],
    });
  });

  it('of what stands there already writes nothing', () => {
    const same = { kind: 'write', file: 'c.md', base: 'one\r\ntwo\r\n', text: 'one\ntwo\n' } as const;
    expect(plan(setTo('a', 1), same)).toEqual({ kind: 'planned', files: [], mended: [] });
  });

  it('changes front matter, slides and whole texts', () => {
    const [file, expected] = ['b.md', version('b.md')];
    const title: FileChange = { kind: 'yaml', file, expected, steps: [{ do: 'set', path: ['title'], value: 'U' }] };
    const move: FileChange = { kind: 'slides', file, expected, step: { do: 'move', from: 0, to: 1 } };
    expect(plan(title, move)).toEqual(one(file, '---\ntitle: U # t\n---\nB\n\n---\n\nA\n'));
    const dashes: FileChange = { ...title, steps: [{ do: 'set', path: ['note'], value: 'a\n---\nb\n' }] };
    expect(plan(dashes)).toMatchObject({ kind: 'planned' });
    expect(plan({ kind: 'remove', file, expected })).toEqual(one(file, undefined));
    expect(plan({ ...title, file: 'c.md', expected: version('c.md') })).toEqual(refused('unreadable'));
  });

  it('merges a text with what was changed since, and tells of a conflict', () => {
    const base = 'zero\r\none\r\ntwo\r\n';
    expect(plan({ kind: 'write', file: 'c.md', base, text: `${base}three\r\n` })).toEqual(
      one('c.md', 'one\r\ntwo\r\nthree\r\n'),
    );
    const text = 'mine\none\ntwo\n';
    expect(plan({ kind: 'write', file: 'c.md', base, text })).toMatchObject({ kind: 'conflict', file: 'c.md', base });
  });

  it('refuses steps on another text, unless it still knows that one', () => {
    const old = 'a: 1\nb: 2\nc: 3\nd: 4\n';
    expect(plan(setTo('a', 5, textVersion(old)))).toEqual(refused('changed'));
    const past = (wanted: string) => (wanted === textVersion(old) ? old : undefined);
    const change = setTo('a', 5, textVersion(old));
    expect(planEdit({ label: 'x', changes: [change] }, { ...sources, past })).toEqual(
      one('a.yaml', 'a: 5\nb: 2\nc: 3\n'),
    );
  });

  it('refuses to make what is there, and to change what is not', () => {
    expect(plan({ kind: 'create', file: 'a.yaml', text: '' })).toEqual(refused('exists'));
    expect(plan({ kind: 'write', file: 'none.md', base: '', text: 'x' })).toEqual(refused('missing'));
    expect(plan({ kind: 'remove', file: 'a.yaml', expected: '0' })).toEqual(refused('changed'));
    expect(plan(setTo('a', 5), { kind: 'create', file: 'a.yaml', text: '' })).toEqual(refused('exists'));
  });

  it('brings pictures, takes them away by their version, and makes no steps in them', () => {
    const photo = { base64: 'AQID' };
    const withPhoto = { read: (file: string) => (file === 'assets/a.png' ? photo : undefined) };
    const on = (change: FileChange) => planEdit({ label: 'x', changes: [change] }, withPhoto);
    const file = 'assets/a.png';
    expect(plan({ kind: 'file', file, ...photo })).toEqual(one(file, photo));
    expect(on({ kind: 'file', file, ...photo })).toEqual(refused('exists'));
    expect(on({ kind: 'remove', file, expected: textVersion(photo) })).toEqual({
      kind: 'planned',
      files: [{ file, before: photo, after: undefined }],
      mended: [],
    });
    expect(on({ kind: 'remove', file, expected: textVersion('AQID') })).toEqual(refused('changed'));
    expect(on({ kind: 'write', file, base: 'AQID', text: 'x' })).toEqual(refused('unreadable'));
    expect(plan({ kind: 'restore', file, version: textVersion(photo) })).toEqual(refused('missing'));
  });

  it('makes the mends whose words still stand', () => {
    const edit = (from: string) => ({ at: { file: 'a.yaml', line: 1, column: 1, length: 1 }, from, to: 'x' });
    const stands = edit('a');
    expect(plan({ kind: 'mend', file: 'a.yaml', edits: [stands, edit('q')] })).toEqual({
      ...one('a.yaml', 'x: 1\nb: 2\nc: 3\n'),
      mended: [stands],
    });
    expect(plan({ kind: 'mend', file: 'gone.md', edits: [stands] })).toEqual({
      kind: 'planned',
      files: [],
      mended: [],
    });
  });
});
