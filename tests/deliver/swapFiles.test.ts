import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { swapFiles, undoSwap } from '../../src/deliver/swapFiles.ts';
import { tempFolder } from '../support/tempFolder.ts';

const standing = { 'a/one.txt': 'old one', 'a/gone.txt': 'old gone', 'b.txt': 'old b' };
const coming = { 'a/one.txt': 'new one', 'b.txt': 'new b', 'c/deep/new.txt': 'new c' };
const wanted = { put: Object.keys(coming), remove: ['a/gone.txt'] };

/** An output folder with a swap that is about to begin. */
function begun(files: Readonly<Record<string, string>> = standing) {
  const { root, write } = tempFolder(files);
  const staging = join(root, '.stage');
  for (const [path, text] of Object.entries(coming)) write(`.stage/new/${path}`, text);
  return { root, staging, write };
}

/** Every file beside the staging folder with its text, and every folder. */
function tree(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry) => [join(entry.parentPath, entry.name).slice(root.length + 1), entry] as const)
      .filter(([path]) => !path.startsWith('.stage'))
      .map(([path, entry]) => [path, entry.isDirectory() ? '/' : readFileSync(join(root, path), 'utf8')]),
  );
}

const before = { a: '/', ...standing };
const after = {
  a: '/',
  'a/one.txt': 'new one',
  'b.txt': 'new b',
  c: '/',
  'c/deep': '/',
  'c/deep/new.txt': 'new c',
};

describe('a swap of files', () => {
  it('puts new ones into place and takes unwanted ones away', () => {
    const { root, staging } = begun();
    swapFiles({ folder: root, staging, ...wanted });
    expect(tree(root)).toEqual(after);
    undoSwap(root, staging);
    expect(tree(root)).toEqual(after);
  });

  it('takes the place of a symbolic link, and leaves what it leads to', () => {
    const { root, staging, write } = begun({ 'a/gone.txt': 'old gone' });
    write('elsewhere.txt', 'mine');
    symlinkSync(join(root, 'elsewhere.txt'), join(root, 'b.txt'));
    swapFiles({ folder: root, staging, ...wanted });
    expect(tree(root)).toEqual({ ...after, 'elsewhere.txt': 'mine' });
  });

  it.each([
    ['a folder in the place of a file', { 'b.txt/mine.txt': 'mine' }],
    ['a file in the place of a folder', { 'b.txt': 'old b', 'c/deep': 'mine' }],
    ['a folder in the place of a file that is to go', { 'b.txt': 'old b', 'a/gone.txt/mine.txt': 'mine' }],
  ])('that meets %s leaves everything as it was', (_, files) => {
    const { root, staging } = begun({ 'a/one.txt': 'old one', ...files });
    const all = tree(root);
    expect(() => swapFiles({ folder: root, staging, ...wanted })).toThrow(
      expect.objectContaining({ code: 'output-unwritable', hint: expect.any(String) }),
    );
    expect(tree(root)).toEqual(all);
    expect(readdirSync(staging)).not.toContain('journal.json');
  });
});

describe('a swap that was killed', () => {
  const journal = {
    moves: [...wanted.put, ...wanted.remove].map((path) => ({ path, stood: path in standing })),
    folders: ['c', 'c/deep'],
  };

  /** Goes as far as a run may come before it is killed: each step is one change on disk. */
  function steps(root: string, staging: string, aside: (from: string, to: string) => void): (() => void)[] {
    const places = journal.moves.map(({ path, stood }) => {
      const [target, old, part] = [join(root, path), join(staging, 'old', path), join(staging, 'new', path)];
      return { path, stood, target, old, part };
    });
    const keep = places.map(({ stood, target, old }) => (stood ? [() => aside(target, old)] : []));
    return [
      ...places.flatMap(({ target, old }, index) => [
        () => mkdirSync(dirname(old), { recursive: true }),
        ...(aside === linkSync ? (keep[index] ?? []) : []),
        () => mkdirSync(dirname(target), { recursive: true }),
      ]),
      ...places.flatMap(({ path, target, part }, index) => [
        ...(aside === linkSync ? [] : (keep[index] ?? [])),
        () => (path in coming ? renameSync(part, target) : rmSync(target, { force: true })),
      ]),
    ];
  }

  it.each([
    ['a disk with hard links', linkSync],
    ['a disk without', renameSync],
  ])('is undone wherever it was, on %s', (_, aside) => {
    const count = steps('', '', aside).length;
    for (let killedAt = 0; killedAt <= count; killedAt += 1) {
      const { root, staging } = begun();
      const folders = journal.folders.map((folder) => join(root, folder));
      writeFileSync(join(staging, 'journal.json'), JSON.stringify({ ...journal, folders }));
      for (const step of steps(root, staging, aside).slice(0, killedAt)) step();
      undoSwap(root, staging);
      expect(tree(root), `killed at step ${killedAt}`).toEqual(before);
      undoSwap(root, staging);
      expect(tree(root)).toEqual(before);
    }
  });

  it('before its journal was whole has moved nothing', () => {
    const { root, staging } = begun();
    writeFileSync(join(staging, 'journal.json'), JSON.stringify(journal).slice(0, 40));
    undoSwap(root, staging);
    expect(tree(root)).toEqual(before);
  });
});
