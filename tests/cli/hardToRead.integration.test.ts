import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly at?: { file: string; line: number; column: number };
}

/** What check and build say, in one line each; both must say the same and end alike. */
async function told(project: TempProject, ...words: readonly string[]): Promise<{ exit: number; said: string[] }> {
  const checked = await project.talk('check', ...words, '--json');
  const built = await project.talk('build', ...words, '--only', 'deck,speaker', '--json');
  const said = (out: readonly { name: string; diagnostics: readonly Told[] }[]): string[] =>
    out
      .filter(({ name }) => name !== '(project)')
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ code }) => code !== 'notes-off-time')
      .map(({ code, severity, at }) => `${at?.file}:${at?.line}:${at?.column} ${severity} ${code}`);
  const result = { exit: checked.exit, said: said(JSON.parse(checked.out)) };
  expect({ exit: built.exit, said: said((JSON.parse(built.out) as { decks: never }).decks) }).toEqual(result);
  return result;
}

const section = 'decks/sections/part/one.md';

describe('files that are not UTF-8', () => {
  it.each([
    [section, smallSection.replace('reader', 'réader')],
    ['decks/small.yaml', `${smallProject['decks/small.yaml']}subtitle: Öl\n`],
    ['decks/facts.yaml', '# é\n{}\n'],
    ['decks/gates.yaml', '# é\nallow: []\n'],
    ['assets/credits.yaml', '# é\n{}\n'],
  ])('are told of once, where they begin to differ: %s', async (file, text) => {
    const project = tempProject(smallProject);
    const lines = text.slice(0, text.search(/[éÖ]/)).split('\n');
    project.write(file, Buffer.from(text, 'latin1'));
    expect(await told(project)).toEqual({
      exit: 1,
      said: [`${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1} error not-utf8`],
    });
    project.write(file, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(await told(project)).toEqual({ exit: 1, said: [`${file}:1:1 error not-utf8`] });
  });

  it('are told of once in a deck of another tool', async () => {
    const project = tempProject();
    project.write('talk.md', Buffer.from('# Café und Öl\n', 'latin1'));
    expect(await told(project, 'talk.md')).toEqual({ exit: 1, said: ['talk.md:1:6 error not-utf8'] });
  });
});

describe('signs that cannot be seen', () => {
  it('are told of once a file', async () => {
    const project = tempProject({ ...smallProject, [section]: smallSection.replaceAll('first', 'fi\u2028rst\u2028') });
    expect(await told(project)).toEqual({ exit: 1, said: [`${section}:5:10 error control-character`] });
  });

  it('are spaces in a deck of another tool, with a warning', async () => {
    const project = tempProject({ 'talk.md': '# One\n\nline\u2028two\n' });
    expect(await told(project, 'talk.md')).toEqual({ exit: 0, said: ['talk.md:3:5 warning control-character'] });
  });
});

describe('pictures that no file can be', () => {
  it.each([
    ['without a path', ''],
    ['a folder', 'pictures'],
    ['a folder, by its dot', '.'],
    ['a name too long for any disk', `${'a'.repeat(5000)}.svg`],
    ['a name with a zero', 'a%00b.svg'],
  ])('are told of where they stand, in own decks and in those of other tools: %s', async (_, href) => {
    const own = tempProject({
      ...smallProject,
      [section]: smallSection.replace('headline stands here', `headline\n\n![What it shows](${href})`),
      'decks/sections/part/pictures/a.txt': '',
    });
    expect(await told(own)).toEqual({ exit: 1, said: [`${section}:7:1 error missing-picture`] });
    const foreign = tempProject({ 'talk.md': `# One\n\n![What it shows](${href})\n`, 'pictures/a.txt': '' });
    expect((await told(foreign, 'talk.md')).said).toEqual([expect.stringMatching(/^talk.md:3:1 \w+ missing-picture$/)]);
  });

  it('are none on a ground that names none', async () => {
    const project = tempProject({ 'talk.md': '<!-- .slide: data-background-image="" -->\n# One\n' });
    expect(await told(project, 'talk.md')).toEqual({ exit: 0, said: [] });
  });
});

describe('names that every record of JavaScript has', () => {
  const fact = 'text: a, year: 2000, place: p, measured: m, source: toString, status: firm, reviewBy: 2030-01-01';
  const files = {
    'decks/constructor.yaml': 'title: A talk\naudience: adult\nslot: 10\nsections: [constructor/toString]\n',
    'decks/sections/constructor/toString.md': smallSection.replace('first', '{fact:valueOf}'),
    'decks/facts.yaml': `valueOf: { ${fact} }\n`,
    'decks/sources.yaml': 'toString: { type: book, title: T, short: T, issued: 2008 }\n',
    'decks/glossary.yaml': 'hasOwnProperty: { meaning: none }\n',
  };

  it('are names as others are', async () => {
    const project = tempProject(files);
    expect(await told(project)).toEqual({ exit: 0, said: [] });
    expect((await project.talk('build', '--only', 'deck')).out).toContain('constructor/deck.html');
    expect((await project.talk('build', '--only', 'deck')).out).toContain('constructor  up to date');
  });

  it('can name a deck, even the one that no record can keep', async () => {
    const project = tempProject({ ...files, 'decks/__proto__.yaml': files['decks/constructor.yaml'] });
    expect((await project.talk('build', '--only', 'deck')).exit).toBe(0);
    expect((await project.talk('build', '--only', 'deck')).out).toContain('__proto__  up to date');
  });

  it('are told of where they would be lost', async () => {
    const project = tempProject({
      ...files,
      'decks/glossary.yaml': 'a: { meaning: b }\n__proto__: { meaning: none }\n',
    });
    expect(await told(project)).toEqual({ exit: 1, said: ['decks/glossary.yaml:2:1 error bad-name'] });
  });
});

describe('things that clash', () => {
  /** The lines that JSON output names beside each mistake. */
  const related = async (project: TempProject): Promise<unknown[]> => {
    const [deck] = JSON.parse((await project.talk('check', 'small', '--json')).out) as [{ diagnostics: Related[] }];
    return deck.diagnostics.flatMap(({ code, related: places }) =>
      places === undefined ? [] : [[code, ...places.map(({ file, line, column }) => `${file}:${line}:${column}`)]],
    );
  };
  interface Related extends Told {
    readonly related?: readonly { file: string; line: number; column: number; message: string }[];
  }
  const fact = '{ text: a, year: 2000, place: p, measured: m, source: s, status: firm, reviewBy: 2030-01-01 }';
  const manifest = smallProject['decks/small.yaml'];

  it.each([
    [
      'facts of one id',
      { 'decks/facts.yaml': `a: ${fact}\nb: ${fact}\n`, 'decks/facts-more.yaml': `b: ${fact}\n` },
      ['duplicate-id', 'decks/facts-more.yaml:1:1'],
    ],
    [
      'slides of one id',
      { [section]: smallSection.replaceAll('## The', '<!-- .slide: id="a" -->\n## The') },
      ['duplicate-id', `${section}:6:1`],
    ],
    [
      'a section that is named twice',
      { 'decks/small.yaml': `${manifest}  - part/one\n` },
      ['duplicate-section', 'decks/small.yaml:5:5'],
    ],
    ['decks of one name', { 'decks/Small.yaml': manifest }, ['bad-name', 'decks/Small.yaml:1:1']],
  ])('name the other place: %s', async (_, files, expected) => {
    expect(await related(tempProject({ ...smallProject, ...files }))).toEqual([expected]);
  });
});

describe('decks whose files would overwrite others', () => {
  const manifest = smallProject['decks/small.yaml'];

  it.each([
    ['the page of all decks', { 'decks/index.html.yaml': manifest }, ['decks/index.html.yaml']],
    ['the page of facts', { 'decks/Facts.pdf.yaml': manifest }, ['decks/Facts.pdf.yaml']],
    ['another deck', { 'decks/Small.yaml': manifest }, ['decks/Small.yaml', 'decks/small.yaml']],
  ])('are told of: %s', async (_, files, named) => {
    const project = tempProject({ ...smallProject, ...files });
    expect(await told(project)).toEqual({ exit: 1, said: named.map((file) => `${file}:1:1 error bad-name`) });
  });

  const slides = (project: TempProject, path: string): string => readFileSync(join(project.root, 'out', path), 'utf8');
  const build = (project: TempProject, ...words: readonly string[]) =>
    project.talk('build', ...words, '--only', 'deck', '--out', 'out');

  it.each([
    ['in one run', [['week1/slides.md', 'week2/slides.md']]],
    ['one after the other', [['week1/slides.md'], ['week2/slides.md'], ['week1/slides.md']]],
  ])('take the name of their folder where theirs is taken: %s', async (_, runs) => {
    const project = tempProject({ 'week1/slides.md': '# First week\n', 'week2/slides.md': '# Second week\n' });
    for (const words of runs) expect((await build(project, ...words)).exit).toBe(0);
    expect(slides(project, 'slides/deck.html')).toContain('First week');
    expect(slides(project, 'week2-slides/deck.html')).toContain('Second week');
    expect((await build(project, 'week2/slides.md')).out).toContain('week2-slides  up to date');
  });

  it('take more names of their folders the more there are, and capitals count for nothing', async () => {
    const files = [
      'week1/slides.md',
      'week2/Slides.MD',
      'week3/slides.markdown',
      'b/week3/slides.md',
      'a/week3/slides.md',
    ];
    const project = tempProject(Object.fromEntries(files.map((file) => [file, `# This is ${file}\n`])));
    expect((await build(project, ...files, files[0] ?? '')).exit).toBe(0);
    const names = ['slides', 'week2-Slides', 'week3-slides', 'b-week3-slides', 'a-week3-slides'];
    for (const file of [...files].reverse()) expect((await build(project, file)).out).toContain('up to date');
    for (const [index, name] of names.entries())
      expect(slides(project, `${name}/deck.html`)).toContain(`This is ${files[index]}`);
    expect(readdirSync(join(project.root, 'out')).filter((name) => /slides/i.test(name))).toHaveLength(names.length);
  });

  it('have the name again when the other is gone', async () => {
    const project = tempProject({ 'week1/slides.md': '# First week\n', 'week2/slides.md': '# Second week\n' });
    await build(project, 'week1/slides.md');
    rmSync(join(project.root, 'week1'), { recursive: true });
    await build(project, 'week2/slides.md');
    expect(slides(project, 'slides/deck.html')).toContain('Second week');
  });

  it('give way to the decks of the project', async () => {
    const project = tempProject({ ...smallProject, 'other/small.md': '# Not the project’s\n' });
    expect((await build(project, 'other/small.md')).out).toContain('other-small/deck.html');
  });

  it('of two projects are refused, unless they are wanted', async () => {
    const one = tempProject(smallProject);
    const two = tempProject({ ...smallProject, [section]: smallSection.replace('first', 'other') });
    const out = join(one.root, 'out');
    await build(one);
    const before = slides(one, 'small/deck.html');
    const refused = await two.talk('build', '--only', 'deck', '--out', out);
    expect([refused.exit, refused.err.includes('usage')]).toEqual([2, true]);
    expect(slides(one, 'small/deck.html')).toBe(before);
    expect((await two.talk('build', '--only', 'deck', '--out', out, '--force')).exit).toBe(0);
    expect(slides(one, 'small/deck.html')).toContain('The other headline');
  });
});
