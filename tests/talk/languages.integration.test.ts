import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoizedParsers } from '../../src/serve/preview/memoizedParsers.ts';
import { deckTasks } from '../../src/talk/deckTasks.ts';
import { beesProject } from '../support/beesProject.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { twinsProject } from '../support/twinsProject.ts';

const project = twinsProject();
const request = buildRequest({ folder: project.root, out: join(project.root, 'dist') });

interface Report {
  readonly decks: readonly {
    readonly name: string;
    readonly status: string;
    readonly diagnostics: readonly {
      readonly code: string;
      readonly at: { readonly file: string; readonly line: number };
    }[];
  }[];
}

const build = async (from: typeof project, ...argv: readonly string[]): Promise<Report['decks']> =>
  (JSON.parse((await from.talk('build', ...argv, '--only', 'deck', '--json')).out) as Report).decks;

describe('a deck in another language', () => {
  it('has a name and a folder of its own, and the words of twins', () => {
    const [plain] = deckTasks(request);
    const [spanish] = deckTasks({ ...request, decks: ['hive'], languages: ['es'] });
    expect([plain?.name, spanish?.name]).toEqual(['hive', 'hive-es']);
    const loaded = spanish?.load();
    expect([loaded?.name, loaded?.deck?.manifest.name, loaded?.deck?.manifest.language]).toEqual([
      'hive-es',
      'hive-es',
      'es',
    ]);
    expect(loaded?.deck?.slides.map(({ title }) => title)).toEqual([
      'Qué es una colmena',
      'Una colmena es una caja para todo un pueblo',
      'El día empieza cuando el sol calienta la caja',
      'At night they fan the honey dry',
      'They are a ball that shivers',
    ]);
    expect(loaded?.deck?.slides.map(({ id }) => id)).toEqual(plain?.load().deck?.slides.map(({ id }) => id));
    expect(loaded?.inputs).toContain('decks/sections/hive/where.es.md');
  });

  it('is what a manifest in that language is, too', () => {
    const own = twinsProject({
      'decks/colmena.yaml': 'title: Una colmena\naudience: general\nslot: 5\nlanguage: es\nsections: [hive/where]\n',
    });
    const [task] = deckTasks({ ...request, folder: own.root, decks: ['colmena'] });
    expect(task?.load().deck?.slides[1]?.title).toBe('Una colmena es una caja para todo un pueblo');
  });

  it('is refused where another deck has its name', async () => {
    const own = twinsProject({
      'decks/hive-es.yaml': 'title: A\naudience: general\nslot: 5\nsections: [hive/where]\n',
    });
    expect((await own.talk('build', 'hive', '--language', 'es')).exit).toBe(2);
    expect(existsSync(join(own.root, 'dist'))).toBe(false);
  });

  it('is not built again until its twin changes, and lies beside the other', async () => {
    await build(project, 'hive');
    const statuses = async (): Promise<readonly string[]> =>
      (await build(project, 'hive', '--language', 'es')).map(({ status }) => status);
    expect(await statuses()).toEqual(['built']);
    expect(await statuses()).toEqual(['current']);
    project.write('decks/sections/hive/winter.es.md', '---\ntitle: El invierno\n---\n');
    expect(await statuses()).toEqual(['built']);
    expect(['hive', 'hive-es'].map((name) => existsSync(join(project.root, 'dist', name, 'deck.html')))).toEqual([
      true,
      true,
    ]);
  });

  it('holds the twin against the rules, with places in its file', async () => {
    const own = twinsProject();
    const file = 'decks/sections/hive/winter.es.md';
    own.write(
      file,
      `---\ntitle: El invierno\n---\n<!-- .slide: translates="todo" -->\n## A\n\n---\n<!-- .slide: id="x" -->\n## B\n`,
    );
    own.write('decks/sections/hive/winter.md', '---\ntitle: The winter\nminutes: 1\n---\n## A ball\n\nText\n');
    await own.talk('translate', 'hive/winter', '--to', 'es', '--seen', 'hive-winter-1');
    own.write(file, `---\ntitle: El invierno\n---\n## Una bola\n\n${'palabra '.repeat(45)}\n\n![](bola.svg)\n`);
    const { out } = await own.talk('check', 'hive', '--language', 'es', '--json');
    const found = (JSON.parse(out) as Report['decks']).flatMap(({ diagnostics }) => diagnostics);
    expect(found.filter(({ at }) => at.file === file).map(({ code, at }) => `${at.line} ${code}`)).toEqual([
      '1 unconfirmed-language',
      '4 stale-translation',
      '4 too-many-words',
      '8 missing-picture',
      '8 missing-alt',
    ]);
  });

  it('owes its listeners what the talk in the source’s language owes them', async () => {
    const own = twinsProject({ 'decks/project.yaml': 'hardTopics: { bees: {} }\n' });
    const section = 'decks/sections/hive/where.md';
    // What is odd in the source's body says nothing of its front matter.
    own.write(section, `${readFileSync(join(own.root, section), 'utf8')}\n---\n## A\n\n[^gone]\n`);
    own.write(
      'decks/sections/hive/where.es.md',
      '---\ntitle: Dónde\nmessage: We are voiceless.\n---\n<!-- .slide: translates="00000000" -->\n## Una\n',
    );
    const { out } = await own.talk('check', 'hive', '--language', 'es', '--json');
    const found = (JSON.parse(out) as Report['decks']).flatMap(({ diagnostics }) => diagnostics);
    const codes = new Set(found.map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining(['missing-care-note', 'missing-helplines', 'unknown-footnote']));
    expect(found.find(({ code }) => code === 'harmful-word')?.at).toMatchObject({
      file: 'decks/sections/hive/where.es.md',
      line: 1,
    });
  });

  it('tells builds of the source’s own language of twins that are stale', async () => {
    const own = twinsProject();
    own.write(
      'decks/sections/hive/winter.es.md',
      '---\ntitle: El invierno\n---\n<!-- .slide: translates="00000000" -->\n## Una bola\n',
    );
    const [deck] = await build(own, 'hive');
    expect(deck?.diagnostics.map(({ code, at }) => `${at.file}:${at.line} ${code}`)).toEqual([
      'decks/sections/hive/winter.es.md:4 stale-translation',
    ]);
  });

  it('keeps on screen what stood there while its twin has a mistake', () => {
    const own = twinsProject();
    const parsers = memoizedParsers();
    const titles = (): readonly string[] | undefined =>
      deckTasks({ ...request, folder: own.root, languages: ['es'] }, parsers)[0]
        ?.load()
        .deck?.sections.map(({ section }) => section.title);
    const before = titles();
    own.write('decks/sections/hive/where.es.md', '---\ntitel: x\n---\n## A\n');
    expect(titles()).toEqual(before);
    expect(before?.[0]).toBe('Dónde viven las abejas');
  });

  it('goes along when its section is copied into another project', async () => {
    const other = beesProject();
    const { exit, out } = await other.talk(
      'copy',
      'hive/winter',
      '--from',
      twinsProject({
        'decks/sections/hive/winter.es.md': '---\ntitle: El invierno\n---\n',
      }).root,
    );
    expect([exit, out.split('\n')]).toEqual([0, ['decks/sections/hive/winter.md', 'decks/sections/hive/winter.es.md']]);
  });
});
