import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTalk, type DeckOutcome } from '../../src/commands/publicApi.ts';
import { beesFile, beesProject } from '../support/beesProject.ts';
import type { TempProject } from '../support/tempProject.ts';

const files = [
  'decks/bees.yaml',
  'decks/gates.yaml',
  'decks/helplines.yaml',
  'decks/project.yaml',
  'decks/speaker.yaml',
  'decks/sections/hive/where.md',
  'decks/sections/loss/winter.md',
  'decks/sections/end/numbers.md',
];

/** A change to one file: a word of its sentences and values put in the place of another, a blank line, all of it gone, or come back. */
const edit = fc.record({
  file: fc.constantFrom(...files),
  kind: fc.oneof({ arbitrary: fc.constant('word'), weight: 8 }, fc.constant('blank'), fc.constant('gone')),
  at: fc.nat(400),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function make({ file, kind, at }: Edit, project: TempProject): void {
  const path = join(project.root, file);
  // A talk may do without some of them.
  if (!existsSync(path)) project.write(file, beesFile(file));
  else if (kind === 'gone') rmSync(path);
  else {
    const text = readFileSync(path, 'utf8');
    const words = [...text.matchAll(/(?<=: .*|^\p{Lu}.* )\p{Ll}{4,}/gmu)];
    const word = words[at % Math.max(1, words.length)];
    if (kind === 'blank' || word === undefined) project.write(file, `${text}\n`);
    else project.write(file, `${text.slice(0, word.index)}other${text.slice(word.index + word[0].length)}`);
  }
}

/** What a build says of its decks, and what then stands in the folder, but for what is remembered of the build. */
async function built(project: TempProject, out: string, force: boolean) {
  const run = await buildTalk({
    folder: project.root,
    only: ['deck', 'speaker'],
    today: '2026-05-20',
    out,
    force,
  }).catch((error: unknown) => String(error));
  if (typeof run === 'string') return { said: run, files: {} };
  const isDone = run.decks.every(({ status }) => status === 'built' || status === 'current');
  return { said: run.decks.map(saidOf), files: isDone ? filesIn(join(project.root, out)) : {} };
}

function saidOf({ name, status, diagnostics }: DeckOutcome): readonly unknown[] {
  return [name, status === 'current' ? 'built' : status, diagnostics];
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true }).map(String).sort();
  const whole = paths.filter((path) => path !== '.talk-build.json' && statSync(join(folder, path)).isFile());
  return Object.fromEntries(whole.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

it('whatever is changed, what a build keeps is what a clean build makes', async () => {
  const project = beesProject();
  let clean = 0;
  let good = 0;
  await fc.assert(
    fc.asyncProperty(edit, async (one) => {
      make(one, project);
      clean += 1;
      const [kept, anew] = [await built(project, 'kept', false), await built(project, `clean-${clean}`, true)];
      expect(kept).toEqual(anew);
      // What is broken says nothing of what comes after it.
      if (Object.keys(kept.files).length === 0) for (const file of files) project.write(file, beesFile(file));
      else good += 1;
    }),
    { numRuns: 24, seed: 2026, endOnFailure: true },
  );
  expect(good).toBeGreaterThan(12);
});
