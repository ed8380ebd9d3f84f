import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runOwner } from '../../src/process/runOwner.ts';
import { smallManifest, smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

const section = 'decks/sections/part/one.md';
const twoDecks = { ...smallProject, 'decks/other.yaml': smallManifest.replace('A small talk', 'Another talk') };

const build = (project: TempProject, ...words: readonly string[]) =>
  project.talk('build', ...words, '--only', 'deck,speaker', '--out', 'out');

/** Every file of the output folder with its text; folders as such. */
function outputs(project: TempProject, folder = 'out'): Record<string, string> {
  const root = join(project.root, folder);
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .map((entry) => [join(entry.parentPath, entry.name).slice(root.length + 1), entry] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, entry]) => [path, entry.isFile() ? readFileSync(join(root, path), 'utf8') : '/']),
  );
}

const recorded = (project: TempProject): { decks: Record<string, { card: { title: string } }> } =>
  JSON.parse(readFileSync(join(project.root, 'out/.talk-build.json'), 'utf8'));

describe('a deck’s files', () => {
  it.each([
    ['a folder in the place of one', 'small/private/speaker.html'],
    ['a folder in the place of the record', '.talk-build.json'],
  ])('stay all as they were where one cannot be replaced: %s', async (_, path) => {
    const project = tempProject(smallProject);
    await build(project);
    rmSync(join(project.root, 'out', path));
    project.write(`out/${path}/mine.txt`, 'mine');
    const before = outputs(project);
    project.write(section, smallSection.replace('The first', 'Another'));
    // A name that is the kit's, but a folder: not even --force moves it away.
    for (const words of [['--force'], ['small', '--force']]) {
      const run = await build(project, ...words);
      expect(run.exit).toBe(3);
      expect(run.err).toContain('output-unwritable');
      expect(outputs(project)).toEqual(before);
    }
  });

  it('stay where a run was killed on its way, and what it left goes with the next one that has nothing to do', async () => {
    const project = tempProject(smallProject);
    await build(project);
    const before = outputs(project);
    const [machine, , word] = runOwner().split('-');
    const staging = `out/.talk-stage-${machine}-${2 ** 30}-${word}`;
    project.write(`${staging}/old/small/deck.html`, before['small/deck.html'] ?? '');
    project.write(`${staging}/new/small/private/speaker.html`, 'half');
    project.write('out/small/deck.html', 'of the killed run');
    const moves = ['small/deck.html', 'small/private/speaker.html'].map((path) => ({ path, stood: true }));
    project.write(`${staging}/journal.json`, JSON.stringify({ moves, folders: [] }));
    const profile = join(tmpdir(), `talk-browser-${machine}-${2 ** 30}-${word}`);
    mkdirSync(profile);
    expect((await build(project)).out).toContain('small  up to date');
    expect(outputs(project)).toEqual(before);
    expect(existsSync(profile)).toBe(false);
  });
});

describe('two builds into one folder at once', () => {
  it('of two decks are both remembered and listed', async () => {
    const project = tempProject(twoDecks);
    const runs = await Promise.all([build(project, 'small'), build(project, 'other')]);
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(Object.keys(recorded(project).decks).sort()).toEqual(['other', 'small']);
    const page = outputs(project)['index.html'];
    expect(page).toContain('A small talk');
    expect(page).toContain('Another talk');
    expect((await build(project)).out).toMatch(/other {2}up to date[\s\S]*small {2}up to date/);
  });

  it('of one deck leave the files and the record of one of them', async () => {
    const project = tempProject(smallProject);
    const runs = await Promise.all([build(project), build(project)]);
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0]);
    expect((await build(project)).out).toContain('small  up to date');
    expect(readdirSync(join(project.root, 'out')).sort()).toEqual(['.talk-build.json', 'index.html', 'small']);
  });
});

describe('files that the kit did not write', () => {
  it.each([
    ['a page in the place of the list', 'index.html'],
    ['a page in the place of the deck', 'small/deck.html'],
    ['a page in the place of the speaker’s', 'small/private/speaker.html'],
  ])('are not written over: %s', async (_, path) => {
    const project = tempProject({ ...smallProject, [`out/${path}`]: '<!doctype html><title>Mine</title>' });
    const before = outputs(project);
    const run = await build(project);
    expect(run.exit).toBe(1);
    expect(run.err).toContain('file-in-the-way');
    expect(outputs(project)).toEqual(before);
    expect((await build(project, '--force')).exit).toBe(0);
    expect(outputs(project)[path]).toContain('Talk Deck Kit');
    expect((await build(project)).out).toContain('up to date');
  });

  it('are not written over by a lone file’s deck either', async () => {
    const project = tempProject({ 'talk.md': '# Hello\n', 'out/talk/deck.html': 'mine' });
    const run = await build(project, 'talk.md');
    expect(run.exit).toBe(1);
    expect(run.err).toContain('file-in-the-way');
    expect(outputs(project)['talk/deck.html']).toBe('mine');
  });

  it('may be links, even such that lead nowhere', async () => {
    const project = tempProject({ ...smallProject, 'site.html': 'mine' });
    mkdirSync(join(project.root, 'out/small'), { recursive: true });
    symlinkSync(join(project.root, 'site.html'), join(project.root, 'out/index.html'));
    symlinkSync(join(project.root, 'nowhere'), join(project.root, 'out/small/deck.html'));
    for (const file of ['index.html', 'small/deck.html']) {
      const run = await build(project);
      expect(run.exit).toBe(1);
      expect(run.err).toContain(join('out', file));
      rmSync(join(project.root, 'out', file));
    }
    expect((await build(project)).exit).toBe(0);
    expect(readFileSync(join(project.root, 'site.html'), 'utf8')).toBe('mine');
  });

  it('are not the facts', async () => {
    const project = tempProject({ ...smallProject, 'out/facts.html': 'mine' });
    const run = await project.talk('facts', '--page', '--out', 'out');
    expect(run.exit).toBe(1);
    expect(run.err).toContain('file-in-the-way');
    rmSync(join(project.root, 'out/facts.html'));
    for (let time = 0; time < 2; time += 1)
      expect((await project.talk('facts', '--page', '--out', 'out')).exit).toBe(0);
  });

  it('do not keep the kit from its own, though no record tells of them any more', async () => {
    const project = tempProject(smallProject);
    await build(project);
    writeFileSync(join(project.root, 'out/.talk-build.json'), 'not a record');
    project.write(section, smallSection.replace('The first', 'Another'));
    expect((await build(project)).exit).toBe(0);
    expect(outputs(project)['small/deck.html']).toContain('Another headline');
  });

  it('are known again after a build of other kinds, though they do not say themselves whose they are', async () => {
    const project = tempProject(smallProject);
    const only = (kinds: string) => project.talk('build', '--only', kinds, '--out', 'out');
    for (const kinds of ['notes-text', 'deck', 'speaker', 'notes-text', 'deck']) {
      project.write(section, smallSection.replace('The first', `For ${kinds}`));
      const run = await only(kinds);
      expect([run.exit, run.err.includes('file-in-the-way')]).toEqual([0, false]);
    }
    expect(Object.keys(outputs(project))).toContain('small/private/notes.txt');
  });
});
