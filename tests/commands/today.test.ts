import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { daysFrom, today } from '../../src/commands/today.ts';

it.each([
  ['0', '1970-01-01'],
  ['1766102399', '2025-12-18'],
  ['1766102400', '2025-12-19'],
])('takes its day from SOURCE_DATE_EPOCH %s', (epoch, day) => {
  expect(today(epoch)).toBe(day);
});

it.each([undefined, '', 'soon'])('asks the clock when the epoch is %j', (epoch) => {
  expect(today(epoch)).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(today(epoch) > '2026-01-01').toBe(true);
});

afterEach(() => vi.unstubAllEnvs());

it('follows the clock from the next midnight on, in a run that lasts', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1766102399');
  const day = daysFrom('2026-11-21');
  expect(day()).toBe('2026-11-21');
  vi.stubEnv('SOURCE_DATE_EPOCH', '1766102400');
  expect(day()).toBe('2025-12-19');
});

it('is the one place where the kit asks what day it is; elsewhere the clock tells the age of files, and no more', () => {
  const readers = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .filter((path) => /new Date\(\)|Date\.now\(/.test(readFileSync(path, 'utf8')));
  const ages = ['src/process/diskClock.ts'];
  // The clock of a talk as it goes on.
  const talks = ['src/client/remote.ts', 'src/client/speaker.ts', 'src/commands/present.ts'];
  expect(readers.sort()).toEqual([...ages, ...talks, 'src/commands/today.ts'].sort());
});
