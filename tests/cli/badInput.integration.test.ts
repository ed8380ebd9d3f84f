import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallManifest, smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

interface JsonReport {
  readonly decks: readonly {
    readonly status: string;
    readonly diagnostics: readonly {
      severity: string;
      code: string;
      at?: { file: string; line: number; column: number };
    }[];
    readonly error?: { code: string };
  }[];
}

/** Builds without a browser and gives what `--json` says: `file:line:column code` of each error. */
async function errors(project: TempProject, ...argv: readonly string[]): Promise<{ exit: number; found: string[] }> {
  const run = await project.talk('build', ...argv, '--only', 'deck,speaker', '--json');
  const report = JSON.parse(run.out) as JsonReport;
  const found = report.decks.flatMap((deck) => [
    ...deck.diagnostics
      .filter((one) => one.severity === 'error')
      .map((one) => (one.at === undefined ? one.code : `${one.at.file}:${one.at.line}:${one.at.column} ${one.code}`)),
    ...(deck.error === undefined ? [] : [deck.error.code]),
  ]);
  return { exit: run.exit, found };
}

const section = 'decks/sections/part/one.md';
const picture = (href: string): string =>
  `---\ntitle: One\nminutes: 0.1\n---\n## A headline\n\n![What it shows](${href})\n`;

/** Each mistake as the files of a project that makes it, and what must be said of it. All exit 1. */
const mistakes: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  found: readonly string[],
])[] = [
  [
    'a section that is not there',
    { 'decks/small.yaml': smallManifest.replace('part/one', 'part/two') },
    ['decks/small.yaml:5:5 missing-section'],
  ],
  ['a picture that is not there', { [section]: picture('bus.svg') }, [`${section}:7:1 missing-picture`]],
  ['a picture that is none', { [section]: picture('one.md') }, [`${section}:7:1 missing-picture`]],
  [
    'an empty picture',
    { [section]: picture('empty.svg'), 'decks/sections/part/empty.svg': '' },
    [`${section}:7:1 missing-picture`],
  ],
  [
    'a picture from the network',
    { [section]: picture('https://example.org/a.svg') },
    [`${section}:7:1 remote-resource`],
  ],
  [
    'a picture without words',
    {
      [section]: picture('../../a.svg').replace('What it shows', ''),
      'decks/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    [`${section}:7:1 missing-alt`],
  ],
  [
    'a path out of the project',
    { [section]: picture('../../../../../../etc/hostname.svg') },
    [`${section}:7:1 path-outside-project`],
  ],
  [
    'a table of a chart with a stray quotation mark',
    {
      [section]: smallSection.replace(
        '## The second headline stands here',
        '## The second headline stands here\n\n```chart\ndata: tip.csv\nalt: Bars\n```',
      ),
      'assets/data/tip.csv': 'label,2009\na,1\nb "x",2\n',
    },
    ['assets/data/tip.csv:3:1 bad-value'],
  ],
  [
    'YAML that cannot be read',
    { 'decks/small.yaml': `${smallManifest}subtitle: "x\n` },
    [expect.stringMatching(/^decks\/small\.yaml:\d+:\d+ bad-yaml$/)],
  ],
  [
    'a theme that is not there',
    { 'decks/small.yaml': `${smallManifest}theme: stepp\n` },
    ['decks/small.yaml:6:8 bad-value'],
  ],
  [
    'an unknown key',
    { 'decks/small.yaml': smallManifest.replace('audience', 'audiance') },
    ['decks/small.yaml:2:1 unknown-key'],
  ],
  [
    'a wrong value',
    { 'decks/small.yaml': smallManifest.replace('slot: 10', 'slot: long') },
    ['decks/small.yaml:3:7 bad-value'],
  ],
  [
    'a fence that never closes',
    { [section]: `${smallSection}\n\`\`\`js\nlet a;\n` },
    [`${section}:16:1 unclosed-fence`],
  ],
  ['dashes right under text', { [section]: `${smallSection}text\n---\n` }, [`${section}:16:1 setext-trap`]],
  [
    'two slides of one id',
    { [section]: smallSection.replaceAll('## The', '<!-- .slide: id="a" -->\n## The') },
    [`${section}:13:1 duplicate-id`],
  ],
  [
    'a section twice',
    { 'decks/small.yaml': `${smallManifest}  - part/one\n` },
    ['decks/small.yaml:6:5 duplicate-section'],
  ],
  [
    'sections that wait for each other',
    {
      'decks/small.yaml': `${smallManifest}  - part/two\n`,
      [section]: smallSection.replace('minutes', 'after: [part/two]\nminutes'),
      'decks/sections/part/two.md': smallSection.replace('minutes', 'after: [part/one]\nminutes'),
    },
    [`${section}:1:1 circular-after`],
  ],
  [
    'a deck with nothing in it',
    { 'decks/small.yaml': 'title: Nothing\naudience: adult\nslot: 10\nsections: []\n' },
    ['decks/small.yaml:1:1 empty-deck'],
  ],
  [
    'a fact that is not there',
    { [section]: smallSection.replace('Handout:\n', 'Handout:\n{fact:none} ') },
    [`${section}:14:1 unknown-fact`],
  ],
  [
    'a link to nowhere',
    { [section]: smallSection.replace('What a reader', '[What](#nowhere) a reader') },
    [`${section}:14:1 broken-link`],
  ],
  [
    'a letter that no font has',
    { [section]: smallSection.replace('headline', '漢') },
    [`${section}:5:14 missing-glyph`],
  ],
  [
    'a place that no map knows',
    { [section]: smallSection.replace('Note:', '```map\nfocus: Kazakhstn\nalt: a map\n```\n\nNote:') },
    [`${section}:7:1 unknown-name`],
  ],
  ['more minutes than the slot', { [section]: smallSection.replace('0.1', '11') }, ['decks/small.yaml:1:1 over-slot']],
];

describe('what authors get wrong', () => {
  it.each(mistakes)('%s', async (_, files, found) => {
    const project = tempProject({ ...smallProject, ...files });
    const run = await errors(project);
    expect([...run.found].sort()).toEqual([...found].sort());
    expect(run.exit).toBe(1);
    expect(existsSync(join(project.root, 'dist', 'small'))).toBe(false);
  });

  it('a symbolic link out of the project', async () => {
    const outside = tempProject({ 'secret.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    const project = tempProject({ ...smallProject, [section]: picture('link.svg') });
    symlinkSync(join(outside.root, 'secret.svg'), join(project.root, 'decks/sections/part/link.svg'));
    expect(await errors(project)).toEqual({ exit: 1, found: [`${section}:7:1 path-outside-project`] });
  });

  it('several mistakes are told at once', async () => {
    const project = tempProject({ ...smallProject, [section]: `${picture('a.svg')}\n![](b.svg)\n\ntext\n---\n` });
    expect((await errors(project)).found).toEqual([
      `${section}:7:1 missing-picture`,
      `${section}:9:1 missing-picture`,
      `${section}:9:1 missing-alt`,
      `${section}:12:1 setext-trap`,
    ]);
  });

  it('old outputs survive a mistake', async () => {
    const project = tempProject(smallProject);
    expect((await errors(project)).exit).toBe(0);
    const deck = join(project.root, 'dist/small/deck.html');
    const before = readFileSync(deck, 'utf8');
    project.write(section, picture('none.svg'));
    expect((await errors(project)).exit).toBe(1);
    expect(readFileSync(deck, 'utf8')).toBe(before);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown deck', ['build', 'smal'], 'unknown-deck'],
    ['an unknown command', ['biuld'], 'usage'],
    ['an unknown option', ['build', '--papr', 'a4'], 'usage'],
    ['an option without its value', ['build', '--out'], 'usage'],
    ['an option given twice', ['build', '--only', 'deck', '--only', 'slides'], 'usage'],
    ['an unknown paper', ['build', '--paper', 'a5'], 'usage'],
    ['an unknown output', ['build', '--only', 'slide'], 'usage'],
    ['a file that is not there', ['build', 'none.md'], 'usage'],
  ])('%s', async (_, argv, code) => {
    const run = await tempProject(smallProject).talk(...argv);
    expect(run.exit).toBe(2);
    expect(run.err).toContain(`error  ${code}  `);
    expect(run.err).toContain('hint:');
  });

  it('a folder without decks', async () => {
    expect((await tempProject({ 'a.txt': '' }).talk('build')).exit).toBe(2);
  });
});

describe('trouble with the machine', () => {
  it('an output folder that is a file', async () => {
    const project = tempProject({ ...smallProject, dist: 'not a folder' });
    expect(await errors(project)).toEqual({ exit: 3, found: ['output-unwritable'] });
  });

  it.skipIf(process.getuid?.() === 0)('an output folder that may not be written', async () => {
    const project = tempProject(smallProject);
    mkdirSync(join(project.root, 'dist'));
    chmodSync(join(project.root, 'dist'), 0o500);
    expect(await errors(project)).toEqual({ exit: 3, found: ['output-unwritable'] });
  });

  it('a browser that is not there', async () => {
    const project = tempProject(smallProject);
    const run = await project.talk('build', '--browser', '/nowhere/chrome');
    expect(run.exit).toBe(3);
    expect(run.err).toContain('no-browser');
    expect(existsSync(join(project.root, 'dist', 'small'))).toBe(false);
  });
});
