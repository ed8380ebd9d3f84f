import { describe, expect, it } from 'vitest';
import { loadFaultless } from '../../../src/browser/loadDocument.ts';
import { printPage } from '../../../src/browser/printPage.ts';
import { finishPdf } from '../../../src/pdf/finishPdf.ts';
import { inspectPdf } from '../../../src/pdf/inspectPdf.ts';
import { joinPdfs } from '../../../src/pdf/join/joinPdfs.ts';
import { openPdf, rawOf, resolveDictionary } from '../../../src/pdf/pdfFile.ts';
import type { PdfValue } from '../../../src/pdf/pdfSyntax.ts';
import { readTags } from '../../../src/pdf/tags/tagTree.ts';
import { joinBrowser } from '../../support/browser.ts';
import { documentFonts, redPixel, slidesDocument, slidesJob } from '../../support/document.ts';
import { readPdf } from '../../support/readPdf.ts';

const session = joinBrowser();

/** As the browser hands it over. */
function print(slides: readonly string[], from: number): Promise<Uint8Array> {
  const fonts = '<style>h1,h2,h3,h4{font:700 44px Literata}</style>';
  const whole = slidesDocument(slides, fonts).replace('<body>', '<body><main>').replace('</body>', '</main></body>');
  const html = whole.replace(/id="slide-(\d+)"/g, (_, number: string) => `id="slide-${Number(number) + from}"`);
  return session.withPage(async (page, watch, client, deadline) => {
    await loadFaultless({ page, watch, client }, slidesJob([], { html }), deadline);
    return printPage(page, 'part', deadline);
  });
}

const picture = `<img alt="A red point (12 0 R) \\" width="40" height="40" src="${redPixel}">`;
const table = (id: string) =>
  `<table><thead><tr><th id="${id}">Year</th><th>City (old)</th></tr></thead><tbody><tr><td headers="${id}">2009</td><td>Алматы</td></tr></tbody></table>`;
const slides = [
  `<h1>The talk</h1><p>A page: <a href="https://example.org/a(b)">there</a></p>${picture}`,
  `<h2>First (chapter)</h2><h3>Deep</h3>${table('a')}`,
  '<h3>Deeper than any before it</h3><p lang="kk">Қазақ <a href="#slide-3">here</a></p>',
  `<h4>Deepest</h4>${table('b')}${picture}`,
  '<h2>Second</h2><ol><li>one<ul><li>in it</li></ul></li><li>two</li></ol>',
  '<p>No headline at all</p>',
  `<h1>Another</h1>${table('c')}<p><a href="#slide-7">this one</a></p>`,
  '<h2>The end</h2>',
];
const job = slidesJob(slides, { headings: 8 });

/** All that a reader or a screen reader meets. */
async function met(bytes: Uint8Array) {
  const { pages, outline, info } = await readPdf(bytes);
  return { pages, outline, info, tree: (await inspectPdf(bytes, 'slides')).tree };
}

describe('joinPdfs', () => {
  it.each([
    [
      'two parts',
      [
        [0, 4],
        [4, 8],
      ],
    ],
    [
      'three parts',
      [
        [0, 2],
        [2, 6],
        [6, 8],
      ],
    ],
    [
      'a part without a bookmark',
      [
        [0, 5],
        [5, 6],
        [6, 8],
      ],
    ],
  ])('makes of %s what is printed of the whole', async (_, cuts) => {
    const parts = await Promise.all(cuts.map(([from = 0, to = 0]) => print(slides.slice(from, to), from)));
    const joined = await finishPdf(joinPdfs(parts), job, documentFonts);
    const whole = await finishPdf(await print(slides, 0), job, documentFonts);
    expect(await met(joined.bytes)).toEqual(await met(whole.bytes));
    expect(picturesIn(joined.bytes)).toBeLessThanOrEqual(picturesIn(whole.bytes));
  });

  it('writes trees that hold: parents of pages, names in order, counts of bookmarks', async () => {
    const cuts: readonly (readonly [number, number])[] = [
      [0, 2],
      [2, 4],
      [4, 8],
    ];
    const parts = await Promise.all(cuts.map(([from, to]) => print(slides.slice(from, to), from)));
    const pdf = openPdf(joinPdfs(parts));
    const read = (value: PdfValue | undefined) => resolveDictionary(pdf, value) ?? new Map<string, PdfValue>();
    const catalog = read(pdf.trailer.get('Root'));
    const strays = (node: PdfValue | undefined): PdfValue[] =>
      listOf(read(node).get('Kids')).flatMap((kid) => [
        ...(JSON.stringify(read(kid).get('Parent')) === JSON.stringify(node) ? [] : [kid]),
        ...strays(kid),
      ]);
    expect(strays(catalog.get('Pages'))).toEqual([]);
    const names = listOf(read(read(catalog.get('StructTreeRoot')).get('IDTree')).get('Names'));
    const texts = names.flatMap((name) => rawOf(name) ?? []);
    expect(texts.length).toBeGreaterThanOrEqual(6);
    expect(texts).toEqual([...new Set(texts)].sort());
    const headers = readTags(pdf).flatMap(({ dictionary }) =>
      listOf(dictionary.get('A')).flatMap((one) =>
        listOf(read(one).get('Headers')).flatMap((name) => rawOf(name) ?? []),
      ),
    );
    expect(headers.length).toBeGreaterThanOrEqual(3);
    expect(headers.filter((name) => !texts.includes(name))).toEqual([]);
    expect(read(catalog.get('Outlines')).get('Count')).toBe(8);
  });

  it('tells heads of tables apart that Chromium names alike in two parts', async () => {
    const parts = await Promise.all([0, 1].map((from) => print([`<h2>Table</h2>${table('d')}`], from)));
    const pdf = openPdf(joinPdfs(parts));
    const ids = readTags(pdf).flatMap(({ dictionary }) => rawOf(dictionary.get('ID')) ?? []);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('takes one part as it is', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(joinPdfs([bytes])).toBe(bytes);
  });
});

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  return Array.isArray(value) ? value : [];
}

function picturesIn(bytes: Uint8Array): number {
  return Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length - 1;
}
