import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject, type TempProject, tempProject } from '../support/tempProject.ts';

interface JsonReport {
  readonly decks: readonly {
    readonly status: string;
    readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
  }[];
}

/** Codes that a build without a browser reports, but for notes that miss their minutes. */
async function codes(project: TempProject, deck: string): Promise<string[]> {
  const report = JSON.parse((await project.talk('build', deck, '--only', 'deck,speaker', '--json')).out) as JsonReport;
  expect(report.decks.map((one) => one.status)).toEqual(['built']);
  return report.decks
    .flatMap((one) => one.diagnostics.map((found) => found.code))
    .filter((code) => code !== 'notes-off-time');
}

describe('talk new', () => {
  it('begins a deck that builds at once without a warning', async () => {
    const project = tempProject();
    const run = await project.talk('new', 'deck', 'evening-30');
    expect(run.exit).toBe(0);
    expect(run.out.split('\n')).toEqual(['decks/evening-30.yaml', 'decks/sections/evening-30/opening.md']);
    expect(await codes(project, 'evening-30')).toEqual([]);
  });

  it('begins sections that build at once, several in one deck, under any topic', async () => {
    const project = tempProject();
    await project.talk('new', 'deck', 'all');
    for (const id of ['kazakhstan/lakes', 'дала/көл', 'a/b/deep-one'])
      expect((await project.talk('new', 'section', id)).exit).toBe(0);
    const manifest = join(project.root, 'decks/all.yaml');
    const text = readFileSync(manifest, 'utf8');
    project.write(
      'decks/all.yaml',
      text.replace('  - all/opening\n', '  - all/opening\n  - kazakhstan/lakes\n  - дала/көл\n  - a/b/deep-one\n'),
    );
    expect(await codes(project, 'all')).toEqual([]);
  });

  it('begins a theme that a deck may wear at once, and in no project none', async () => {
    const project = tempProject();
    expect(await project.talk('new', 'theme', 'meadow')).toMatchObject({ exit: 2 });
    expect(existsSync(join(project.root, 'assets'))).toBe(false);
    await project.talk('new', 'deck', 'evening-30');
    expect(await project.talk('new', 'theme', 'meadow')).toMatchObject({
      exit: 0,
      out: 'assets/themes/meadow/theme.yaml',
    });
    const manifest = readFileSync(join(project.root, 'decks/evening-30.yaml'), 'utf8');
    project.write('decks/evening-30.yaml', `${manifest}theme: meadow\n`);
    expect(await codes(project, 'evening-30')).toEqual([]);
    for (const name of ['meadow', 'steppe', '../out', 'two words', '_base'])
      expect(await project.talk('new', 'theme', name)).toMatchObject({ exit: 2, out: '' });
  });

  it('names schemas that `talk schemas` writes', async () => {
    const project = tempProject();
    await project.talk('new', 'deck', 'one');
    await project.talk('new', 'section', 'a/b/c');
    await project.talk('schemas');
    for (const path of ['decks/one.yaml', 'decks/sections/one/opening.md', 'decks/sections/a/b/c.md']) {
      const [, schema] = /\$schema=(\S+)/.exec(readFileSync(join(project.root, path), 'utf8')) ?? [];
      expect(existsSync(join(project.root, path, '..', schema ?? 'none')), path).toBe(true);
    }
  });

  it('gives notes that last a minute at a slow and at a common pace', async () => {
    const project = tempProject();
    await project.talk('new', 'deck', 'slow');
    const path = 'decks/slow.yaml';
    const text = readFileSync(join(project.root, path), 'utf8');
    for (const pace of ['100', '120']) {
      project.write(path, text.replace('pace: 120', `pace: ${pace}`));
      expect((await project.talk('check', 'slow')).out.split('\n')[0]).toBe('slow  0 errors, 0 warnings');
    }
  });

  it('never overwrites', async () => {
    const project = tempProject(smallProject);
    const before = readFileSync(join(project.root, 'decks/small.yaml'), 'utf8');
    expect((await project.talk('new', 'deck', 'small')).exit).toBe(2);
    expect((await project.talk('new', 'section', 'part/one')).exit).toBe(2);
    expect(readFileSync(join(project.root, 'decks/small.yaml'), 'utf8')).toBe(before);
    expect(existsSync(join(project.root, 'decks/sections/small'))).toBe(false);
    project.write('decks/other.yml', before);
    expect((await project.talk('new', 'deck', 'other')).exit).toBe(2);
    project.write('decks/sections/mine/opening.md', 'mine');
    expect((await project.talk('new', 'deck', 'mine')).out).toBe('decks/mine.yaml');
    expect(readFileSync(join(project.root, 'decks/sections/mine/opening.md'), 'utf8')).toBe('mine');
  });

  it.each([
    ['section', 'lakes'],
    ['section', '../x/y'],
    ['section', 'a/../../x'],
    ['section', '/etc/x'],
    ['section', 'a//b'],
    ['deck', 'a/b'],
    ['deck', '..'],
    ['deck', 'facts'],
    ['deck', 'facts-mine'],
    ['deck', 'speaker'],
    ['deck', 'SMALL'],
    ['deck', 'nul'],
    ['deck', '---'],
    ['deck', 'a b'],
    ['deck', 'what?'],
    ['deck', 'a\nb'],
    ['section', 'water lakes/one'],
    ['section', 'a/con'],
    ['section', 'a/-'],
    ['section', 'a/.hidden'],
    ['slide', 'x'],
  ])('refuses %s %s, and writes nothing', async (kind, name) => {
    const project = tempProject(smallProject);
    const before = readdirSync(project.root, { recursive: true });
    const run = await project.talk('new', kind, name);
    expect(run.exit).toBe(2);
    expect(run.err).toContain('hint:');
    expect(readdirSync(project.root, { recursive: true })).toEqual(before);
  });

  it.each([
    ['school-45', [], 'School', 45],
    ['grade-9', ['--slot', '40'], 'Grade 9', 40],
    ['short-3', [], 'Short', 3],
    ['plain', ['--slot', '1', '--title', 'What: “it” is'], 'What: “it” is', 1],
  ])('gives deck %s %j its title and its slot, and nothing wrong', async (name, options, title, slot) => {
    const project = tempProject();
    expect((await project.talk('new', 'deck', name, ...options)).exit).toBe(0);
    const [deck] = JSON.parse((await project.talk('list', '--json')).out) as { title: string; slot: number }[];
    expect(deck).toMatchObject({ title, slot });
    expect((await project.talk('check')).out).toBe(`${name}  0 errors, 0 warnings\n(project)  0 errors, 0 warnings`);
  });

  it('takes no slot that is none, and no option of another kind', async () => {
    const project = tempProject(smallProject);
    for (const words of [
      ['deck', 'a', '--slot', '0'],
      ['deck', 'a', '--slot', 'ten'],
      ['section', 'a/b', '--slot', '10'],
      ['project', 'p', '--title', 'P'],
    ])
      expect((await project.talk('new', ...words)).exit).toBe(2);
  });

  it('writes both files of a deck or none', async () => {
    const project = tempProject({ ...smallProject, 'decks/sections/one': 'a file' });
    expect((await project.talk('new', 'deck', 'one')).exit).toBe(3);
    expect(existsSync(join(project.root, 'decks/one.yaml'))).toBe(false);
  });

  it('begins in no folder that is not one of talks, and in one in which the kit is installed', async () => {
    const stranger = tempProject({ 'notes.txt': '', 'package.json': '{}' });
    const before = readdirSync(stranger.root);
    for (const words of [
      ['section', 'a/b'],
      ['deck', 'a'],
    ])
      expect((await stranger.talk('new', ...words)).exit).toBe(2);
    expect(readdirSync(stranger.root)).toEqual(before);
    const own = tempProject({ 'package.json': '{"dependencies":{"talk-deck-kit":"*"}}' });
    expect((await own.talk('new', 'deck', 'a')).exit).toBe(0);
  });

  it('needs a kind and one name', async () => {
    const project = tempProject(smallProject);
    for (const words of [[], ['deck'], ['deck', 'a', 'b']]) expect((await project.talk('new', ...words)).exit).toBe(2);
  });

  it('writes nothing behind a link that leaves the project', async () => {
    const project = tempProject(smallProject);
    const outside = tempProject();
    mkdirSync(join(outside.root, 'there'));
    symlinkSync(join(outside.root, 'there'), join(project.root, 'decks/sections/away'));
    expect((await project.talk('new', 'section', 'away/deep/one')).exit).toBe(2);
    expect(existsSync(join(outside.root, 'there/deep'))).toBe(false);
  });
});
