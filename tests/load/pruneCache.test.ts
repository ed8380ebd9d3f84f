import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonCache } from '../../src/load/jsonCache.ts';
import { pruneCache } from '../../src/load/pruneCache.ts';
import { diskClock } from '../../src/process/diskClock.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** In seconds instead of days. */
const limits = { mostBytes: 30, longestUnusedMs: 90_000, inUseMs: 1_000, noteMs: 500 };

const name = (sign: string) => `${sign.repeat(32)}.json`;

/** Files of ten bytes, by name, each last used so many seconds ago. */
function folderOf(ages: Readonly<Record<string, number>>): string {
  const { root } = tempFolder(Object.fromEntries(Object.keys(ages).map((one) => [one, '123456789\n'])));
  const now = diskClock(root) / 1000;
  for (const [one, age] of Object.entries(ages)) utimesSync(join(root, one), now - age, now - age);
  return root;
}

const left = (folder: string) => readdirSync(folder).sort();

it('leaves what is used and not too much', () => {
  const folder = folderOf({ [name('a')]: 2, [name('b')]: 80, [name('c')]: 89 });
  pruneCache(folder, limits);
  expect(left(folder)).toEqual([name('a'), name('b'), name('c')]);
});

it('takes what was not used for too long, and what killed runs have left', () => {
  const clock = '.talk-clock-00000000-7-00000000';
  const folder = folderOf({ [name('a')]: 80, [name('b')]: 91, [`${name('c')}.123.part`]: 91, [clock]: 91 });
  pruneCache(folder, limits);
  expect(left(folder)).toEqual([name('a')]);
});

it('takes what was not used for the longest, where there is too much', () => {
  const folder = folderOf({ [name('a')]: 40, [name('b')]: 10, [name('c')]: 30, [name('d')]: 20, [name('e')]: 5 });
  pruneCache(folder, limits);
  expect(left(folder)).toEqual([name('b'), name('d'), name('e')].sort());
});

it('takes nothing that a run may be using, however much it is', () => {
  const ages = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((sign) => [name(sign), 0]));
  const folder = folderOf({ ...ages, [name('f')]: 2 });
  pruneCache(folder, limits);
  expect(left(folder)).toEqual(Object.keys(ages));
});

it('takes nothing of another name', () => {
  const names = ['notes.json', `${'a'.repeat(31)}.json`, `${name('a')}.txt`, 'deck.html'];
  const folder = folderOf(Object.fromEntries(names.map((one) => [one, 1000])));
  pruneCache(folder, limits);
  expect(left(folder)).toEqual(names.sort());
});

/** Dates all in a folder so many seconds before now. */
function age(folder: string, seconds: number): void {
  const then = diskClock(folder) / 1000 - seconds;
  for (const one of readdirSync(folder)) utimesSync(join(folder, one), then, then);
}

it('a cache prunes itself once something comes into it, and what was read last stays', () => {
  const folder = join(tempFolder().root, 'cache');
  jsonCache(folder, limits).keep('old', '123456789');
  age(folder, 91);
  expect(jsonCache(folder, limits).read('old')).toBe('123456789');
  jsonCache(folder, limits).keep('new', '123456789');
  expect(left(folder)).toHaveLength(2);
  age(folder, 91);
  jsonCache(folder, limits).keep('new', '123456789');
  expect(jsonCache(folder, limits).read('old')).toBeUndefined();
  expect(jsonCache(folder, limits).read('new')).toBe('123456789');
});

it('what is kept is for its owner alone', () => {
  const folder = join(tempFolder().root, 'cache');
  jsonCache(folder).keep('a', 'private');
  for (const one of readdirSync(folder)) expect(statSync(join(folder, one)).mode & 0o077).toBe(0);
});
