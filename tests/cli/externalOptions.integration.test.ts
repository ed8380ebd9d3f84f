import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type TempProject, tempProject } from '../support/tempProject.ts';

interface Report {
  readonly decks: readonly {
    readonly status: string;
    readonly diagnostics: readonly { code: string; severity: string }[];
  }[];
}

/** Builds talk.md without a browser: its state, and what was told. */
async function build(project: TempProject, ...argv: readonly string[]) {
  const run = await project.talk('build', 'talk.md', '--only', 'deck,speaker', '--json', ...argv);
  const [deck] = (JSON.parse(run.out) as Report).decks;
  const told = deck?.diagnostics.map(({ code, severity }) => `${severity} ${code}`) ?? [];
  return { exit: run.exit, status: deck?.status, told };
}

const deckPage = ({ root }: TempProject, path = 'deck.html'): string =>
  readFileSync(join(root, 'dist', 'talk', path), 'utf8');

const slidesOf = (page: string): number => page.match(/<section[^>]* class="slide\b/g)?.length ?? 0;

describe('a deck of another tool', () => {
  it('is built with reveal-md.json beside it, and again when that file comes, changes or goes', async () => {
    const project = tempProject({ 'talk.md': '# One\n\n===\n\n# Two\n\n--\n\n# Two below\n' });
    const count = async (): Promise<readonly [string | undefined, number]> => [
      (await build(project)).status,
      slidesOf(deckPage(project)),
    ];
    expect(await count()).toEqual(['built', 1]);
    expect(await count()).toEqual(['current', 1]);
    project.write('reveal-md.json', '{ "separator": "\\n\\n===\\n\\n", "verticalSeparator": "\\n\\n--\\n\\n" }');
    expect(await count()).toEqual(['built', 3]);
    expect(await count()).toEqual(['current', 3]);
    project.write('reveal-md.json', '{ "separator": "^===$" }');
    expect(await count()).toEqual(['built', 2]);
  });

  it('is parted as the command line says, and built again when it says something else', async () => {
    const project = tempProject({ 'talk.md': '# One\n\n===\n\n# Two\n\n---\n\n# Three\n' });
    expect((await build(project)).status).toBe('built');
    expect(slidesOf(deckPage(project))).toBe(2);
    expect((await build(project, '--separator', '^===$')).status).toBe('built');
    expect(slidesOf(deckPage(project))).toBe(2);
    expect((await build(project, '-s', '^[=-]{3}$')).status).toBe('built');
    expect(slidesOf(deckPage(project))).toBe(3);
    const checked = await project.talk('check', 'talk.md', '--separator', '^[=-]{3}$');
    expect(checked.err).toMatch(/empty-slide\s+3 checked/);
  });

  it('names its authors in the page', async () => {
    const project = tempProject({
      'talk.md': '---\ntitle: Two of us\nauthor:\n  - Ann\n  - name: Bo\n---\n# Two of us\n',
    });
    expect(await build(project)).toEqual({ exit: 0, status: 'built', told: [] });
    expect(deckPage(project)).toContain('<meta name="author" content="Ann, Bo">');
  });

  it('is dressed in its own styles, and built again when they change', async () => {
    const project = tempProject({
      'talk.md': '---\ncss: look.css\n---\n# A\n',
      'look.css': '.reveal h1{color:#123456}',
    });
    expect(await build(project)).toEqual({ exit: 0, status: 'built', told: [] });
    expect(deckPage(project)).toContain('{color:#123456}');
    expect((await build(project)).status).toBe('current');
    project.write('look.css', '.reveal h1{color:#1234567}');
    expect((await build(project)).status).toBe('built');
  });

  it.each([
    ['steppe', []],
    ['plain', []],
    ['solarized', []],
    ['none', ['warning bad-value']],
  ])('names a theme of reveal.js or of ours, or is told that there is none: %s', async (theme, told) => {
    const project = tempProject({ 'talk.md': `---\ntheme: ${theme}\n---\n# A\n` });
    expect(await build(project)).toEqual({ exit: 0, status: 'built', told });
  });

  it.each([
    ['told of and built', 'keywords: x', 0, ['warning unknown-key']],
    ['refused for an expression that is none', 'separator: "("', 1, ['error bad-value']],
  ])('is %s, by check and build alike', async (_, front, exit, told) => {
    const project = tempProject({ 'talk.md': `---\n${front}\n---\n# A\n` });
    expect(await build(project)).toMatchObject({ exit, told });
    expect((await project.talk('check', 'talk.md')).exit).toBe(exit);
  });

  it.each([
    ['totalTime: 90', ['30', '30', '30'], 90],
    ['revealOptions: {totalTime: 100}', ['33', '33', '33'], 100],
    ['revealOptions: {defaultTiming: 20}', ['20', '20', '20'], 60],
    ['title: T', [], 0],
  ])('gives its slides their time: %s', async (front, timings, total) => {
    const project = tempProject({ 'talk.md': `---\n${front}\n---\n# A\n\n---\n\n# B\n\n---\n\n# C\n` });
    await build(project);
    const page = deckPage(project, 'private/speaker.html');
    expect([...page.matchAll(/data-timing="(\d+)"/g)].map((match) => match[1])).toEqual(timings);
    const [, outline = '{}'] = /id="talk-outline">([^<]*)</.exec(page) ?? [];
    expect((JSON.parse(outline) as { slotMs: number }).slotMs).toBe(total * 1000);
  });
});
