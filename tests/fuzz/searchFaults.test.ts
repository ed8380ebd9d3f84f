import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { tempFolder } from '../support/tempFolder.ts';
import { searchFaults } from './searchFaults.ts';

const cases = fc.record({ 'a.md': fc.string() });
const noX = async (files: Readonly<Record<string, unknown>>) => (String(files['a.md']).includes('x') ? ['an x'] : []);
const search = { kind: 'letters', numRuns: 2000, seed: 3 };

it('makes what fails as small as it goes, and keeps it in a file that says the same', async () => {
  const { root } = tempFolder();
  const found = await searchFaults(cases, noX, { ...search, keepIn: root });
  expect(found).toEqual({ files: { 'a.md': 'x' }, faults: ['an x'] });
  const names = readdirSync(root);
  expect(names).toEqual([expect.stringMatching(/^letters-[\da-f]{8}\.json$/)]);
  expect(JSON.parse(readFileSync(join(root, names[0] ?? ''), 'utf8'))).toEqual(found?.files);
  // The same failure is the same file.
  await searchFaults(cases, noX, { ...search, keepIn: root });
  expect(readdirSync(root)).toEqual(names);
});

it('finds nothing where nothing is, tells of each case, and writes no file', async () => {
  const { root } = tempFolder();
  const onCase = vi.fn();
  const found = await searchFaults(cases, async () => [], { ...search, numRuns: 7, keepIn: root, onCase });
  expect([found, readdirSync(root), onCase.mock.calls.length]).toEqual([undefined, [], 7]);
});

it('keeps no file where none is wanted', async () => {
  await expect(searchFaults(cases, noX, { ...search, keepIn: undefined })).resolves.toMatchObject({ faults: ['an x'] });
});
