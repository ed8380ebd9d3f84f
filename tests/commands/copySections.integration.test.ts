import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePng } from '../support/makePng.ts';
import { smallProject, type TempProject, tempProject } from '../support/tempProject.ts';

const fact = (text: string, more = ''): string =>
  `{ text: ${text}, year: 2020, place: here, measured: all, source: book, status: firm, reviewBy: 2030-01-01${more} }`;

const line = 'hours: day, region: any, for: All., verifiedOn: 2026-11-01';

/** A project whose section `lake/shore` uses one thing of every kind. */
const lakes = {
  'decks/lakes.yaml': 'title: Lakes\naudience: general\nslot: 9\nsections: [lake/shore]\n',
  'decks/sections/lake/shore.md': `---
title: The shore
minutes: 1
topics: [Storm]
why: 'Why {fact:in-front}?'
message: Call {helpline:front.name}.
---
<!-- .slide: data-background-image="../../../assets/pictures/back.png" -->
## A shore

![A lake](../../../assets/pictures/lake.svg)

\`\`\`chart
type: bars
data: rain.csv
series: ['2020']
alt: Rain
\`\`\`

Note:
{fact:in-notes} {helpline:landing.phone}

Handout:
The reeds. {fact:in-handout}

---
<!-- .slide: form="short" -->
## Only when short

\`\`\`diagram
kind: path
items: [{ title: One, fact: in-key }, { title: Two }]
alt: Two steps
\`\`\`

---
<!-- .slide: data-visibility="hidden" -->
## Hidden {fact:in-hidden}

\`\`\`map
cities: [Ferry]
alt: A map
\`\`\`
`,
  'decks/sections/lake/other.md': '---\ntitle: Other\nminutes: 1\n---\n## Other {fact:unused}\n',
  'decks/facts.yaml': ['in-front', 'in-notes', 'in-handout', 'in-key', 'in-hidden', 'unused']
    .map((id) => `# above ${id}\n${id}: ${fact(id)} # ${id} itself\n`)
    .join('\n'),
  'decks/sources.yaml':
    'book: { type: book, title: B, short: B }\nlog: { type: book, title: L, short: L }\nno: { type: book, title: N, short: N }\n',
  'decks/helplines.yaml': `landing: { name: L, phone: 1-555-010-0101, languages: &all [English], ${line}, source: log }
storm: { name: S, phone: 1-555-010-0102, languages: *all, ${line} }
front: { name: F, phone: 1-555-010-0104, languages: *all, ${line} }
no: { name: N, phone: 1-555-010-0103, languages: *all, ${line} }
`,
  'decks/glossary.yaml': 'reed:\n  meaning: a plant\nstone:\n  meaning: hard\n',
  'decks/project.yaml':
    'hardTopics: { storm: { helpLines: [storm] }, other: {} }\nmap: { focus: Finland, places: { Ferry: [25, 62], Far: [1, 1] } }\n',
  'assets/pictures/lake.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
  'assets/data/rain.csv': 'label,2020\nMay,3\n',
  'assets/credits.yaml':
    'assets/pictures/back.png: { author: me, licence: own, people: false }\nassets/no.jpg: { author: me, licence: own, people: false }\n',
};

function lakesProject(changed: Readonly<Record<string, string>> = {}): TempProject {
  const project = tempProject({ ...lakes, ...changed });
  writeFileSync(join(project.root, 'assets/pictures/back.png'), makePng({}));
  return project;
}

const read = (project: TempProject, path: string): string => readFileSync(join(project.root, path), 'utf8');
const everything = ({ root }: TempProject): string[][] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')])
    .sort();

interface Copied {
  readonly written: string[];
  readonly kept: string[];
  readonly added: string[];
  readonly diagnostics: {
    code: string;
    at: { file: string; line: number; column: number };
    related: { line: number }[];
  }[];
  readonly leftOut: string[];
}

async function copied(to: TempProject, from: TempProject, ...ids: string[]): Promise<Copied & { exit: number }> {
  const run = await to.talk('copy', ...ids, '--from', from.root, '--json');
  return { exit: run.exit, ...(JSON.parse(run.out) as Copied) };
}

describe('a section that is copied', () => {
  it('brings all that it needs, and nothing else', async () => {
    const [from, to] = [lakesProject(), tempProject(smallProject)];
    const run = await copied(to, from, 'lake/shore');
    expect(run.exit).toBe(0);
    expect(run.written.sort()).toEqual([
      'assets/credits.yaml',
      'assets/data/rain.csv',
      'assets/pictures/back.png',
      'assets/pictures/lake.svg',
      'decks/facts.yaml',
      'decks/glossary.yaml',
      'decks/helplines.yaml',
      'decks/project.yaml',
      'decks/sections/lake/shore.md',
      'decks/sources.yaml',
    ]);
    expect(run.added).toEqual([
      ...['in-front', 'in-notes', 'in-handout', 'in-key', 'in-hidden'],
      ...['book', 'log', 'landing', 'storm', 'front', 'reed', 'hardTopics', 'map', 'assets/pictures/back.png'],
    ]);
    expect(read(to, 'decks/sections/lake/shore.md')).toBe(read(from, 'decks/sections/lake/shore.md'));
    expect(read(to, 'assets/pictures/back.png')).toBe(read(from, 'assets/pictures/back.png'));
  });

  it('says there what it said here', async () => {
    const [from, to] = [lakesProject(), tempProject(smallProject)];
    await copied(to, from, 'lake/shore');
    to.write('decks/lakes.yaml', lakes['decks/lakes.yaml']);
    const said = async (project: TempProject) =>
      (JSON.parse((await project.talk('check', 'lakes', '--json')).out) as Copied[]).flatMap(({ diagnostics }) =>
        diagnostics.map(({ code, at }) => [code, at.file]),
      );
    expect(await said(to)).toEqual(await said(from));
  });

  it('brings its facts in their author’s own words, and what an anchor lent in the library’s', async () => {
    const [from, to] = [lakesProject(), tempProject(smallProject)];
    await copied(to, from, 'lake/shore');
    const facts = read(to, 'decks/facts.yaml').split('\n');
    expect(facts[0]).toBe('# yaml-language-server: $schema=schemas/facts.schema.json');
    expect(facts[2]).toBe(`in-front: ${fact('in-front')} # in-front itself`);
    expect(read(to, 'decks/helplines.yaml')).toContain('storm:\n');
    expect(read(to, 'assets/credits.yaml').split('\n')[0]).toContain('$schema=../decks/schemas/credits.schema.json');
  });

  it('finds what is there and the same, however it is written, and adds nothing twice', async () => {
    const [from, to] = [lakesProject(), tempProject(smallProject)];
    await copied(to, from, 'lake/shore');
    to.write('decks/glossary.yaml', '"reed": { "meaning": "a plant" }\n');
    const before = everything(to);
    const again = await copied(to, from, 'lake/shore');
    expect([again.exit, again.written, again.added]).toEqual([0, [], []]);
    expect(again.kept).toEqual(
      expect.arrayContaining(['decks/sections/lake/shore.md', 'assets/data/rain.csv', 'in-key', 'reed']),
    );
    expect(everything(to)).toEqual(before);
  });

  it('leaves the bytes of ledgers that are there', async () => {
    const own =
      '# mine\r\nmine: { text: x, year: 1, place: p, measured: m, source: book, status: firm, reviewBy: 2030-01-01 }';
    const [from, to] = [lakesProject(), tempProject({ ...smallProject, 'decks/facts.yaml': own })];
    await copied(to, from, 'lake/shore');
    expect(read(to, 'decks/facts.yaml').startsWith(`${own}\r\n\r\nin-front:`)).toBe(true);
  });

  it('is told what settings there say, where this project has such settings of its own', async () => {
    const own = 'hardTopics: { storm: { helpLines: [storm] } }\nmap: { focus: Norway }\n';
    const [from, to] = [lakesProject(), tempProject({ ...smallProject, 'decks/project.yaml': own })];
    const run = await copied(to, from, 'lake/shore');
    expect([run.exit, run.leftOut]).toEqual([0, [expect.stringMatching(/^map:\n {2}focus: Finland\n[\s\S]*Ferry/)]]);
    expect(read(to, 'decks/project.yaml')).toBe(own);
  });

  it('brings the lands of a view that a map shows, with their places and names', async () => {
    const settings =
      'map: { places: { Ferry: [25, 62], Far: [1, 1] }, aliases: { Suomi: Finland }, views: { Coast: { lands: [Suomi, Ferry] }, No: { lands: [Far] } } }\n';
    const section = '---\ntitle: O\nminutes: 1\n---\n## O\n\n```map\nfocus: Coast\nalt: A map\n```\n';
    const from = lakesProject({ 'decks/project.yaml': settings, 'decks/sections/lake/other.md': section });
    const to = tempProject(smallProject);
    expect((await copied(to, from, 'lake/other')).added).toEqual(['map']);
    const written = read(to, 'decks/project.yaml');
    expect(['Ferry:', 'Suomi: Finland', 'Coast:'].filter((word) => !written.includes(word))).toEqual([]);
    expect(['Far', 'No:', 'focus'].filter((word) => written.includes(word))).toEqual([]);
  });

  it('may be one of several', async () => {
    const [from, to] = [lakesProject(), tempProject(smallProject)];
    const run = await copied(to, from, 'lake/shore', 'decks/sections/lake/other.md');
    expect(run.written.filter((path) => path.endsWith('.md'))).toEqual([
      'decks/sections/lake/shore.md',
      'decks/sections/lake/other.md',
    ]);
    expect(run.added).toContain('unused');
  });
});

describe('nothing is copied, and nothing overwritten,', () => {
  it.each([
    ['a fact', 'decks/facts.yaml', `\nin-key: ${fact('another')}\n`, 'in-key'],
    ['a source', 'decks/sources.yaml', '\nbook: { type: book, title: Another, short: B }\n', 'book'],
    [
      'a help line',
      'decks/helplines.yaml',
      `\n${lakes['decks/helplines.yaml'].replace('name: S', 'name: T')}`,
      'storm',
    ],
    ['a word', 'decks/glossary.yaml', '\nreed: { meaning: a whistle }\n', 'reed'],
  ])('when %s of that id says something else: both places are told', async (_, path, text) => {
    const [from, to] = [lakesProject(), tempProject({ ...smallProject, [path]: text })];
    const before = everything(to);
    const run = await copied(to, from, 'lake/shore');
    expect(run.exit).toBe(1);
    expect(run.diagnostics.map(({ code, at, related }) => [code, at.file, related.length])).toEqual([
      ['duplicate-id', path, 1],
    ]);
    expect(everything(to)).toEqual(before);
  });

  it('with the place of the conflict', async () => {
    const [from, to] = [
      lakesProject(),
      tempProject({ ...smallProject, 'decks/glossary.yaml': '\nreed: { meaning: a whistle }\n' }),
    ];
    const { diagnostics } = await copied(to, from, 'lake/shore');
    expect(diagnostics.map(({ at, related }) => [at.line, at.column, related[0]?.line])).toEqual([[2, 1, 1]]);
  });

  it.each([
    ['a section', 'decks/sections/lake/shore.md', 'mine'],
    ['a picture', 'assets/pictures/lake.svg', '<svg/>'],
    ['a table', 'assets/data/rain.csv', 'label\n'],
  ])('when another file stands where %s would come', async (_, path, text) => {
    const [from, to] = [lakesProject(), tempProject({ ...smallProject, [path]: text })];
    const before = everything(to);
    const run = await to.talk('copy', 'lake/shore', '--from', from.root, '--json');
    expect([run.exit, JSON.parse(run.out).error.code]).toEqual([1, 'file-in-the-way']);
    expect(everything(to)).toEqual(before);
  });

  it.each([
    [
      'a picture is missing',
      { 'decks/sections/lake/other.md': '---\ntitle: O\nminutes: 1\n---\n![x](gone.png)\n' },
      ['missing-picture'],
    ],
    [
      'a picture lies outside',
      { 'decks/sections/lake/other.md': '---\ntitle: O\nminutes: 1\n---\n![x](../../../../gone.png)\n' },
      ['path-outside-project'],
    ],
    [
      'a fact is not known',
      { 'decks/sections/lake/other.md': '---\ntitle: O\nminutes: 1\n---\n## {fact:none}\n' },
      ['unknown-fact'],
    ],
    ['it cannot be read', { 'decks/sections/lake/other.md': '## No front matter\n' }, ['missing-front-matter']],
  ])('when %s there', async (_, changed, codes) => {
    const [from, to] = [lakesProject(changed), tempProject(smallProject)];
    const before = everything(to);
    const run = await copied(to, from, 'lake/other');
    expect([run.exit, run.diagnostics.map(({ code }) => code)]).toEqual([1, codes]);
    expect(everything(to)).toEqual(before);
  });

  it('when a ledger here has mistakes, or cannot take more', async () => {
    for (const text of ['a: [\n', '{}\n', 'in-key: { text: 1 }\n']) {
      const [from, to] = [lakesProject(), tempProject({ ...smallProject, 'decks/facts.yaml': text })];
      const before = everything(to);
      expect((await to.talk('copy', 'lake/shore', '--from', from.root)).exit).toBe(2);
      expect(everything(to)).toEqual(before);
    }
  });

  it('through a link that leaves the project', async () => {
    const [from, to, away] = [lakesProject(), tempProject(smallProject), tempProject()];
    mkdirSync(join(to.root, 'assets'));
    symlinkSync(away.root, join(to.root, 'assets/pictures'));
    const before = everything(to);
    expect((await to.talk('copy', 'lake/shore', '--from', from.root)).exit).toBe(2);
    expect([everything(to), everything(away)]).toEqual([before, []]);
  });
});

describe('talk copy', () => {
  it('lists what can be copied when no section is named, the kit’s own talks too', async () => {
    const [from, to] = [lakesProject(), tempProject()];
    expect((await to.talk('copy', '--from', from.root)).out).toBe(
      'lake/other  1 min  Other\nlake/shore  1 min  The shore',
    );
    expect(JSON.parse((await to.talk('copy', '--from', 'example', '--json')).out).length).toBeGreaterThan(20);
  });

  it('says what to do when it is called otherwise', async () => {
    const [from, to] = [lakesProject(), tempProject(smallProject)];
    for (const words of [
      ['lake/shore'],
      ['lake/shore', '--from', to.root],
      ['lake/shore', '--from', '/'],
      ['lake/shore', '--from', join(to.root, 'none')],
      ['lake/none', '--from', from.root],
    ])
      expect([(await to.talk('copy', ...words)).exit, words]).toEqual([2, words]);
    expect((await tempProject().talk('copy', 'lake/shore', '--from', from.root)).exit).toBe(2);
  });
});
