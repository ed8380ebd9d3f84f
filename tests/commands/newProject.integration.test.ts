import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { smallProject, type TempProject, tempProject, testIo } from '../support/tempProject.ts';

/** Runs `talk` in a folder. */
async function talkIn(folder: string, ...argv: string[]) {
  const { io, said } = testIo(folder);
  const exit = await main(argv, io);
  return { exit, out: said.out.join('\n'), err: said.err.join('\n') };
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('a project of one’s own', () => {
  it('is checked and built without a word, in its short form too, and says nothing of another subject', async () => {
    const { root } = tempFolder();
    const made = await talkIn(root, 'new', 'my-talks');
    expect(made.exit).toBe(0);
    const home = join(root, 'my-talks');
    const checked = JSON.parse((await talkIn(join(home, 'decks/sections'), 'check', '--json')).out) as {
      diagnostics: [];
    }[];
    expect(checked).toHaveLength(2);
    expect(checked.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const built = await talkIn(home, 'build', '--slot', '6', '--only', 'deck,speaker', '--json');
    const { decks } = JSON.parse(built.out) as { decks: { status: string; diagnostics: [] }[] };
    expect(decks.map(({ status, diagnostics }) => [status, diagnostics])).toEqual([['built', []]]);
    const words = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('dist'))
      .map((entry) => read(entry.parentPath, entry.name))
      .join('\n');
    expect(words).not.toMatch(/\{\{/);
    expect(words).not.toMatch(/Kazakh|traffick|Minnesota/i);
  });

  it('has what npm, git, editors and a double-click want', async () => {
    const { root } = tempFolder();
    expect((await talkIn(root, 'new', 'project', 'Über uns')).exit).toBe(0);
    const home = join(root, 'Über uns');
    const manifest = JSON.parse(read(home, 'package.json'));
    expect(manifest).toMatchObject({ name: 'ber-uns', private: true, scripts: { start: expect.any(String) } });
    // This very folder is the kit that is running.
    expect(manifest.dependencies).toEqual({ 'talk-deck-kit': `file:${process.cwd()}` });
    expect(read(home, 'README.md')).toMatch(/^# Über uns\n/);
    expect(read(home, '.gitignore')).toContain('node_modules/');
    expect(read(home, 'Start the studio.bat').split('\r\n').length).toBe(
      read(home, 'Start the studio.bat').split('\n').length,
    );
    if (process.platform !== 'win32') expect(statSync(join(home, 'Start the studio.command')).mode & 0o111).toBe(0o111);
    const { 'yaml.schemas': schemas } = JSON.parse(read(home, '.vscode/settings.json'));
    for (const path of Object.keys(schemas)) expect(existsSync(join(home, path)), path).toBe(true);
  });

  it('names every kind of file to editors, and every talk', async () => {
    const { root } = tempFolder();
    await talkIn(root, 'new', 'my-talks');
    const home = join(root, 'my-talks');
    const { 'yaml.schemas': schemas, 'json.schemas': ofJson } = JSON.parse(read(home, '.vscode/settings.json'));
    const urls = (ofJson as { url: string }[]).map(({ url }) => url);
    const named = new Set([...Object.keys(schemas), ...urls].map((path) => path.split('/').at(-1)));
    const kinds = readdirSync(join(home, 'decks/schemas')).filter((name) => name.endsWith('.json'));
    // Front matter names its own.
    expect(kinds.filter((name) => !named.has(name))).toEqual(['section.schema.json', 'twin.schema.json']);
    for (const name of readdirSync(join(home, 'decks')).filter((one) => one.endsWith('.yaml'))) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)/.exec(read(home, `decks/${name}`)) ?? [];
      const globs = schemas[`decks/${schema}`] as string | string[];
      const own = [globs]
        .flat()
        .some((glob) => glob === `decks/${name}` || (glob === 'decks/facts*.yaml' && name === 'facts.yaml'));
      expect(own || schema === 'schemas/deck.schema.json', name).toBe(true);
      if (!own) expect(globs).not.toContain(`!decks/${name}`);
    }
  });

  it('links in its README and its comments only to what is there, or comes with the kit', async () => {
    const { root } = tempFolder();
    await talkIn(root, 'new', 'my-talks');
    const home = join(root, 'my-talks');
    const links = [...read(home, 'README.md').matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(existsSync(link.replace(/^node_modules\/talk-deck-kit/, '.')), link).toBe(true);
  });

  it('may begin in an empty folder, one of git’s included, and where one stands', async () => {
    const { root } = tempFolder({ 'a/.git/HEAD': '' });
    expect((await talkIn(join(root, 'a'), 'new', 'project', '.')).exit).toBe(0);
    expect(existsSync(join(root, 'a/decks/moon-8.yaml'))).toBe(true);
    expect(readdirSync(join(root, 'a')).filter((name) => name.startsWith('.talk'))).toEqual([]);
  });

  it.each([
    ['a folder that holds something', 'taken'],
    ['a file', 'taken/mine.md'],
    ['a project', 'home'],
    ['a folder inside a project', 'home/inner'],
    ['a folder inside a project, by a link', 'way/inner'],
  ])('is not made in %s, and nothing is written', async (_, path) => {
    const { root } = tempFolder({ 'taken/mine.md': 'mine', 'home/decks/a.yaml': '' });
    symlinkSync(join(root, 'home'), join(root, 'way'));
    const before = readdirSync(root, { recursive: true });
    expect((await talkIn(root, 'new', 'project', path)).exit).toBe(2);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  it('is all there or not at all', async () => {
    const { root } = tempFolder({ blocked: '' });
    expect((await talkIn(root, 'new', 'project', 'blocked/deep')).exit).toBe(3);
    expect(readdirSync(root)).toEqual(['blocked']);
  });
});

describe('a word that stands alone', () => {
  it.each(['sect', 'Section', 'decks', 'projects'])('is no project when it is likely a kind: %s', async (word) => {
    const { root } = tempFolder();
    expect((await talkIn(root, 'new', word)).exit).toBe(2);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('where there is no project', () => {
  const commands = [['build'], ['check'], ['list'], ['facts', '--page'], ['sheet'], ['preview'], ['schemas']];

  it.each(commands)('talk %s says what to do, and writes nothing', async (...argv) => {
    const { root } = tempFolder({ 'notes/a.txt': '' });
    const run = await talkIn(join(root, 'notes'), ...argv);
    expect([run.exit, run.out]).toEqual([2, '']);
    expect(run.err).toContain('talk new project');
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(['notes', join('notes', 'a.txt')]);
  });

  it.each([['list'], ['check']])('and works from any folder of one: talk %s', async (...argv) => {
    const project: TempProject = tempProject(smallProject);
    mkdirSync(join(project.root, 'a/b'), { recursive: true });
    const run = await talkIn(join(project.root, 'a/b'), ...argv);
    expect([run.exit, run.out.split(' ')[0]]).toEqual([0, 'small']);
  });
});
