import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRequest } from '../../src/cli/buildOptions.ts';
import { readOptions } from '../../src/cli/readOptions.ts';
import { previewTalk } from '../../src/commands/preview.ts';
import { asker } from '../support/asker.ts';
import { smallManifest, smallProject, type TempProject, tempProject, testIo } from '../support/tempProject.ts';

/** Other systems cannot even hold some of these names, or take two for one. */
const onLinux = it.skipIf(process.platform !== 'linux');

const build = (project: TempProject, ...words: readonly string[]) =>
  project.talk('build', ...words, '--only', 'deck,speaker', '--out', 'out');

const section = { 'decks/sections/part/one.md': smallProject['decks/sections/part/one.md'] };
const named = (...names: readonly string[]): TempProject =>
  tempProject({ ...section, ...Object.fromEntries(names.map((name) => [`decks/${name}.yaml`, smallManifest])) });

/** Files that the links of the page of all decks lead to, as a browser reads addresses. */
function linked(project: TempProject): string[] {
  const page = readFileSync(join(project.root, 'out/index.html'), 'utf8');
  return [...page.matchAll(/<a class="open" href="([^"]+)"|<li><a href="([^"]+)"/g)].map((match) => {
    const address = (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&');
    return decodeURIComponent(new URL(address, 'file:///out/').pathname).slice('/out/'.length);
  });
}

describe('names of decks', () => {
  onLinux.each([
    [['index.html']],
    [['private']],
    [['con']],
    [['aux.talk']],
    [['what?']],
    [['end.']],
    [['end ']],
    [['Deck', 'deck']],
    [['\u00e9', 'e\u0301']],
  ])('that no folder can have beside others are refused by check and build: %j', async (names) => {
    const project = named(...names);
    for (const command of ['check', 'build']) {
      const { exit, err } = await project.talk(command, ...(command === 'build' ? ['--only', 'deck'] : []));
      expect(exit).toBe(1);
      // One that accents alone set apart is a deck of one name, at one of its two manifests.
      const told = new Set(names.map((one) => one.normalize('NFC'))).size;
      expect(err.match(/decks\/.*:1:1 .*bad-name/g)).toHaveLength(told);
    }
    expect(existsSync(join(project.root, 'dist'))).toBe(false);
  });

  it.each(['C# 100%', 'a&b', '__proto__', 'constructor', 'Қазақ тілі', "it's", 'a%20b'])(
    'that only addresses mind are right everywhere: %s',
    async (name) => {
      const project = named(name);
      expect((await build(project)).exit).toBe(0);
      expect(linked(project)).toEqual([`${name}/deck.html`, `${name}/private/speaker.html`]);
      for (const file of linked(project)) expect(existsSync(join(project.root, 'out', file))).toBe(true);
      expect((await build(project, name)).out).toContain('up to date');
      const { io } = testIo(project.root);
      const preview = await previewTalk(buildRequest(readOptions([name], []), io, project.root), undefined, () => {});
      try {
        const { port, pathname, host } = new URL(preview.url);
        const page = await asker(() => Number(port))(pathname, { host, connection: 'close' });
        expect(page.status).toBe(200);
        expect(page.body).toContain('The first headline stands here');
      } finally {
        await preview.close();
      }
    },
  );
});

describe('names of lone files', () => {
  onLinux.each([
    ['con.md', /^talk-test-\w+-con$/],
    ['index.html.md', /^talk-test-\w+-index\.html$/],
    ['private.md', /^talk-test-\w+-private$/],
    ['what?.md', /^what-$/],
    ['C# 100%.md', /^C# 100%$/],
    ['end. .md', /^end$/],
    ['...md', /^talk-test-\w+-$|^talk-test-\w+$/],
    ['.md', /^talk-test-\w+$/],
    ['__proto__.md', /^__proto__$/],
  ])('give a name that a folder can have: %s', async (file, name) => {
    const project = tempProject({ [file]: '# Hello\n' });
    for (const state of ['2 files', 'up to date']) {
      const run = await build(project, file);
      expect(run.exit).toBe(0);
      expect(run.out).toContain(state);
    }
    const [folder = '', ...others] = readdirSync(join(project.root, 'out')).filter(
      (one) => !/^(\.talk-build\.json|index\.html)$/.test(one),
    );
    expect(others).toEqual([]);
    expect(folder).toMatch(name);
    expect(linked(project)).toEqual([`${folder}/deck.html`, `${folder}/private/speaker.html`]);
  });

  onLinux('that differ only in capitals give two decks', async () => {
    const project = tempProject({ 'talk.md': '# One\n', 'Talk.md': '# Two\n' });
    expect((await build(project, 'talk.md', 'Talk.md')).exit).toBe(0);
    expect(linked(project)).toHaveLength(4);
  });
});

describe('output folders that hold sources', () => {
  it.each([['.'], ['..'], ['decks'], ['decks/new'], ['src']])('are refused: %s', async (out) => {
    const project = named('small');
    for (const argv of [
      ['build', '--only', 'deck'],
      ['build', '--only', 'deck', '--force'],
      ['facts', '--page'],
      ['sheet'],
    ]) {
      const { exit, err } = await project.talk(...argv, '--out', out);
      expect(exit).toBe(2);
      expect(err).toContain('error  usage');
    }
    expect(readdirSync(project.root)).toEqual(['decks']);
    expect(readdirSync(join(project.root, 'decks')).sort()).toEqual(['sections', 'small.yaml']);
  });

  it('are none of a lone file', async () => {
    const project = tempProject({ 'talk.md': '# Hello\n' });
    expect((await project.talk('build', 'talk.md', '--only', 'deck', '--out', '.')).exit).toBe(0);
    expect(existsSync(join(project.root, 'talk/deck.html'))).toBe(true);
  });
});
