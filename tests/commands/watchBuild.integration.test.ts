import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type BuildWatch, watchBuild } from '../../src/commands/watchBuild.ts';
import type { BuildRequest } from '../../src/model/buildRequest.ts';
import type { Reporter } from '../../src/model/reporter.ts';
import { buildEvents } from '../support/buildEvents.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { smallManifest, smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const quiet: Reporter = { begin() {}, advance() {}, end() {}, say() {} };
const section = 'decks/sections/part/one.md';

const running: BuildWatch[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

/** Starts to watch a small project, and waits for its first build. */
async function start(wishes: Partial<BuildRequest> = {}) {
  const project = tempProject(smallProject);
  const { listener, next } = buildEvents();
  const out = join(project.root, 'dist');
  const request = buildRequest({ folder: project.root, out, decks: ['small'], only: ['deck'], ...wishes });
  running.push(await watchBuild(request, quiet, listener));
  expect([await next(), await next()]).toEqual(['small built', 'waits']);
  return { project, next, page: () => readFileSync(join(out, 'small/deck.html'), 'utf8') };
}

describe('watchBuild', () => {
  it('builds again when a section is saved', async () => {
    const { project, next, page } = await start();
    project.write(section, smallSection.replace('first headline', 'third headline'));
    expect([await next(), await next()]).toEqual(['small built', 'waits']);
    expect(page()).toContain('The third headline');
  });

  it('tells of mistakes, leaves what was built, and goes on when they are mended', async () => {
    const { project, next, page } = await start();
    const before = page();
    project.write(section, smallSection.replace('title: One', 'titel: One'));
    expect([await next(), await next()]).toEqual(['small refused', 'waits']);
    expect(page()).toBe(before);
    project.write(section, smallSection.replace('first headline', 'mended headline'));
    expect([await next(), await next()]).toEqual(['small built', 'waits']);
    expect(page()).toContain('The mended headline');
  });

  it('goes on when the deck comes back', async () => {
    const { project, next } = await start();
    rmSync(join(project.root, 'decks/small.yaml'));
    expect([await next(), await next()]).toEqual(['unknown-deck', 'waits']);
    project.write('decks/small.yaml', smallManifest.replace('A small talk', 'Another talk'));
    expect([await next(), await next()]).toEqual(['small built', 'waits']);
  });

  it('builds what lies in folders that only a change leads to', async () => {
    const { project, next, page } = await start();
    project.write('decks/small.yaml', `${smallManifest}  - other/two\n`);
    expect([await next(), await next()]).toEqual(['small refused', 'waits']);
    project.write(
      'decks/sections/other/two.md',
      smallSection.replace('title: One', 'title: Two').replaceAll('headline', 'line'),
    );
    // The folder may be there before its file.
    for (;;) {
      const event = await next();
      if (event === 'small built') break;
      expect(['small refused', 'waits']).toContain(event);
    }
    expect(page()).toContain('The first line');
  });

  it('builds by force once, and from then on what has changed', async () => {
    const { project, next } = await start({ force: true });
    project.write('assets/unread.txt', 'nobody reads this');
    // Once for the folder, once for the file, or both at once; never a deck.
    expect(await next()).toBe('waits');
  });

  it('refuses what cannot be built at all', async () => {
    const project = tempProject(smallProject);
    const request = buildRequest({ folder: project.root, out: join(project.root, 'dist'), decks: ['smal'] });
    await expect(watchBuild(request, quiet, buildEvents().listener)).rejects.toMatchObject({ code: 'unknown-deck' });
  });
});
