import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { beesFile, beesProject } from '../support/beesProject.ts';

/** What `talk build` makes of the talk on bees on a day, without what the kit remembers of the build: hashes by path. */
async function built(today: string): Promise<Readonly<Record<string, string>>> {
  const undated = beesFile('decks/bees.yaml')
    .replace(/^date:.*\n/m, '')
    .replace('[summary, three-up, wallet]', '[booklet, summary, wallet]');
  const project = beesProject({ 'decks/bees.yaml': undated }, today);
  const run = await project.talk('build');
  expect(run.exit, run.err).toBe(0);
  const out = join(project.root, 'dist');
  const paths = readdirSync(out, { recursive: true }).map(String).sort();
  const files = paths.filter((path) => statSync(join(out, path)).isFile() && path !== '.talk-build.json');
  return Object.fromEntries(files.map((path) => [path, hashOf(readFileSync(join(out, path)))]));
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

it('the same talk is the same bytes on another day and in another folder', async () => {
  const first = await built('2026-05-20');
  expect(Object.keys(first)).toEqual(
    expect.arrayContaining([
      'index.html',
      'bees/deck.html',
      'bees/slides.pdf',
      'bees/private/speaker.html',
      'bees/private/notes.pdf',
      'bees/handout-booklet.pdf',
    ]),
  );
  expect(await built('2026-06-20')).toEqual(first);
});
