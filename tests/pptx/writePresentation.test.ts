import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Presentation, PresentationSlide } from '../../src/pptx/presentation.ts';
import { writePresentation } from '../../src/pptx/writePresentation.ts';
import { readText } from '../support/readText.ts';

const title = readText('A heading', { role: 'title', box: { x: 80, y: 52, width: 1120, height: 62 } });
const picture = new Uint8Array([137, 80, 78, 71]);

function slide(id: string, more: Partial<PresentationSlide> = {}): PresentationSlide {
  const photo = {
    type: 'picture',
    key: `${id}/0`,
    alt: 'A hive.',
    box: { x: 80, y: 200, width: 900, height: 400 },
  } as const;
  return {
    reading: { id, language: null, ground: 'FBF7EE', ink: '12263A', series: [], parts: [title, photo], number: null },
    title: 'A heading',
    layout: 'default',
    language: 'en',
    notes: [{ text: 'Said aloud.', level: 0 }],
    charts: [],
    ...more,
  };
}

function written(more: Partial<Presentation> = {}): Record<string, Uint8Array> {
  const plain: Presentation = {
    metadata: { title: 'A talk', author: 'A & B', keywords: ['bees', 'hives'], language: 'en', date: '2026-06-01' },
    size: { width: 1280, height: 720 },
    theme: { colors: { ink: '12263A', paper: 'FBF7EE' }, heading: ['Literata'], text: ['Source Sans 3'] },
    themeName: 'steppe',
    slides: [slide('a'), slide('b')],
    pictures: new Map(['a', 'b'].map((id) => [`${id}/0`, { bytes: picture, ending: 'png' }])),
    withNotes: false,
  };
  return unzipSync(writePresentation({ ...plain, ...more }));
}
const text = (files: Record<string, Uint8Array>, path: string) => strFromU8(files[path] ?? new Uint8Array());

it('writes equal bytes of equal slides, and a picture once however often it is shown', () => {
  const [one, two] = [written(), written()];
  expect(one).toEqual(two);
  expect(Object.keys(one).filter((path) => path.startsWith('ppt/media/'))).toHaveLength(1);
});

it('holds notes only where they are asked for', () => {
  expect(Object.keys(written()).filter((path) => /notes/i.test(path))).toEqual([]);
  const files = written({ withNotes: true });
  expect(text(files, 'ppt/notesSlides/notesSlide2.xml')).toContain('Said aloud.');
  expect(text(files, 'ppt/theme/theme2.xml')).not.toBe('');
});

it('says what the talk says of itself, and the day of the talk, not that of the build', () => {
  const core = text(written(), 'docProps/core.xml');
  expect(core).toContain('<dc:title>A talk</dc:title>');
  expect(core).toContain('<dc:creator>A &amp; B</dc:creator>');
  expect(core).toContain('>2026-06-01T00:00:00Z</dcterms:created>');
  const { date: _, ...undated } = { title: 'A talk', keywords: [], language: 'en', date: '' };
  expect(text(written({ metadata: undated }), 'docProps/core.xml')).not.toContain('dcterms:created');
});

it('has slides of the deck’s own size', () => {
  expect(text(written({ size: { width: 960, height: 720 } }), 'ppt/presentation.xml')).toContain(
    '<p:sldSz cx="9144000" cy="6858000"/>',
  );
});

it('leaves to master and theme what they say already, and says what differs', () => {
  const slideXml = text(written(), 'ppt/slides/slide1.xml');
  expect(slideXml).toContain('<a:r><a:rPr lang="en" dirty="0"></a:rPr><a:t>A heading</a:t></a:r>');
  const dark = slide('a', { reading: { ...slide('a').reading, ground: '12263A', ink: 'FBF7EE' } });
  const files = written({ slides: [dark, slide('b'), slide('c')] });
  expect(text(files, 'ppt/slides/slide1.xml')).toContain('<p:bg><p:bgPr><a:solidFill><a:schemeClr val="dk1">');
  expect(text(files, 'ppt/slides/slide2.xml')).not.toContain('<p:bg>');
});

it('paints a chart in the colours that its slide has for it, by their names in the theme where they have one', () => {
  const chart = {
    type: 'bars',
    alt: 'Bars.',
    series: ['one', 'two'],
    lines: [{ label: 'a', values: [1, 2], texts: ['1', '2'] }],
  } as const;
  const box = { x: 80, y: 200, width: 900, height: 400 };
  const drawing = {
    type: 'drawing',
    key: 'a/1',
    svg: '',
    alt: 'Bars.',
    box,
    fence: { kind: 'chart', index: 0 },
  } as const;
  const reading = { ...slide('a').reading, parts: [title, drawing], series: ['0A5874', '9BD6E8'] };
  const theme = { colors: { 'sky-deep': '0A5874' }, heading: [], text: [] };
  const files = written({ theme, slides: [slide('a', { reading, charts: [chart] })] });
  const fills = [...text(files, 'ppt/charts/chart1.xml').matchAll(/<c:ser>.*?(?:solidFill|bgClr)><a:\w+ val="(\w+)"/g)];
  expect(fills.map(([, color]) => color)).toEqual(['accent1', '9BD6E8']);
});

it('puts what fills a slide behind it, and smaller ornament before all that is read', () => {
  const pictures = new Map([['ground', { bytes: picture, ending: 'png' as const }]]);
  const ornament = (height: number) => [
    slide('a', { ornament: { key: 'ground', box: { x: 0, y: 0, width: 1280, height } } }),
  ];
  expect(text(written({ slides: ornament(720), pictures }), 'ppt/slides/slide1.xml')).toContain(
    '<p:bg><p:bgPr><a:blipFill',
  );
  const strip = text(written({ slides: ornament(16), pictures }), 'ppt/slides/slide1.xml');
  expect(strip).not.toContain('<p:bg>');
  expect(strip.indexOf('Ornament')).toBeLessThan(strip.indexOf('A heading'));
});
