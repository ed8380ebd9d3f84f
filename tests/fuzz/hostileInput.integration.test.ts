import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempProject } from '../support/tempProject.ts';
import { faultsOf } from './holds.ts';
import { chartSection, type FuzzKind, type HostileFiles, plainFiles } from './hostileFiles.ts';
import { hostileInput, texts } from './hostileInput.ts';
import { searchFaults } from './searchFaults.ts';

/**
 * No input ends in an exception, in a place outside its file, or in markup that runs, fetches or does not close. `npm test` tries a few
 * cases of a fixed seed; `npm run fuzz -- --cases 10000 --seed 7` as many as one likes, and keeps what fails here as a fixture.
 */
const kept = 'tests/fixtures/fuzz';
const { FUZZ_CASES: cases = '100', FUZZ_SEED: seed = '1', FUZZ_KEEP: keep } = process.env;

/** How many of a hundred cases, each a text, are of each kind: slides are what most is written in, and take longest. */
const shares: Readonly<Record<FuzzKind, number>> = { section: 25, external: 25, yaml: 20, csv: 10, svg: 10, names: 10 };

const fixtures = readdirSync(kept).filter((name) => name.endsWith('.json'));

it.each([
  ['as they are', {}],
  ['with a table', { 'decks/sections/part/one.md': chartSection, 'assets/data/rows.csv': 'label,cows\n2019,5\n' }],
])('the files that cases are laid over have nothing wrong, %s', async (_, more) => {
  const { exit, out } = await tempProject({ ...plainFiles, ...more }).talk('check', 'talk');
  expect([exit, out]).toEqual([0, expect.stringMatching(/0 errors, 0 warnings/)]);
});

describe('what failed once holds:', () => {
  it.each(fixtures)('%s', async (name) => {
    const files = JSON.parse(readFileSync(join(kept, name), 'utf8')) as HostileFiles;
    expect(await faultsOf(files)).toEqual([]);
  });
});

describe('no input breaks the kit:', () => {
  it.each(Object.entries(shares))('%s', async (kind, share) => {
    const numRuns = Math.ceil((Number(cases) * share) / 100 / texts[kind as FuzzKind]);
    const found = await searchFaults(hostileInput[kind as FuzzKind], faultsOf, {
      kind,
      numRuns,
      seed: Number(seed),
      keepIn: keep === undefined ? undefined : kept,
      ...(keep === undefined
        ? {}
        : { onCase: (files) => writeFileSync(join(keep, `last-${kind}.json`), JSON.stringify(files, null, 2)) }),
    });
    expect(found).toBeUndefined();
  });
});
