import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSession } from '../../src/browser/browserSession.ts';
import { printDocument } from '../../src/browser/printDocument.ts';
import { joinBrowser } from '../support/browser.ts';
import { readClientScript } from '../support/clientScript.ts';
import { documentFonts, redPixel, slidesDocument, slidesJob } from '../support/document.ts';
import { readPdf } from '../support/readPdf.ts';

const session = joinBrowser();
const print = (job: ReturnType<typeof slidesJob>) => printDocument(session, job, documentFonts);

/** What a print fails with, or that it did not. */
function failure(printing: Promise<unknown>): Promise<{ code?: string; message?: string }> {
  return printing.then(
    () => ({}),
    ({ code, message }) => ({ code, message }),
  );
}

const threeSlides = [
  `<h2>It lies at the heart of Asia</h2><p>Far from any ocean: <a href="#slide-3">more</a></p>`,
  `<h2>Қазақстан</h2><ul><li>дала, the steppe</li></ul><img alt="A red point" src="${redPixel}">`,
  '<h2>Ask</h2><h3>Where?</h3><p><a href="https://example.org/x">A page</a></p><table><tr><th>Year</th></tr><tr><td>2009</td></tr></table>',
];

describe('printDocument', () => {
  it('keeps text, tags, bookmarks and links, one page a slide', async () => {
    const printed = await print(slidesJob(threeSlides, { headings: 4 }));
    const pdf = await readPdf(printed.bytes);
    expect(printed).toMatchObject({ pages: 3, width: 960, height: 540 });
    expect(pdf.pages.map((page) => page.size)).toEqual([
      [960, 540],
      [960, 540],
      [960, 540],
    ]);
    expect(pdf.pages[0]?.text).toContain('It lies at the heart of Asia');
    expect(pdf.pages[1]?.text).toContain('дала, the steppe');
    expect(pdf.pages[0]?.links).toEqual([3]);
    expect(pdf.pages[2]?.links).toEqual(['https://example.org/x']);
    expect(pdf.pages[1]?.tags).toEqual(expect.arrayContaining(['H2', 'L', 'LI', 'Figure: A red point']));
    expect(pdf.pages[2]?.tags).toEqual(expect.arrayContaining(['H2', 'H3', 'Link', 'Table', 'TH', 'TD']));
    expect(pdf.outline).toEqual([
      { title: 'It lies at the heart of Asia', level: 1, page: 1 },
      { title: 'Қазақстан', level: 1, page: 2 },
      { title: 'Ask', level: 1, page: 3 },
      { title: 'Where?', level: 2, page: 3 },
    ]);
    expect(new Set(pdf.fonts.map((font) => font.subtype))).toEqual(new Set(['Type0', 'CIDFontType2']));
  });

  it('writes the metadata it is given, the same in both places, and no trace of the clock or the browser', async () => {
    const metadata = {
      title: 'A talk & “more” — Қазақстан (1)',
      author: 'Ann <Example>',
      subject: 'Steppe',
      keywords: ['Kazakhstan', 'дала'],
      language: 'en',
      date: '2025-12-19',
    };
    const { bytes } = await print(slidesJob(threeSlides, { headings: 4, metadata }));
    const { info, xmp, id } = await readPdf(bytes);
    expect(info).toMatchObject({
      Title: metadata.title,
      Author: metadata.author,
      Subject: 'Steppe',
      Keywords: 'Kazakhstan, дала',
      Creator: 'Talk Deck Kit',
      Producer: 'Talk Deck Kit',
      CreationDate: 'D:20251219000000Z',
      ModDate: 'D:20251219000000Z',
      Language: 'en',
    });
    for (const text of [
      'A talk &amp; “more” — Қазақстан (1)',
      'Ann &lt;Example&gt;',
      '<rdf:li>дала</rdf:li>',
      '<pdf:Keywords>Kazakhstan, дала</pdf:Keywords>',
      '<pdf:Producer>Talk Deck Kit</pdf:Producer>',
      '<xmp:CreateDate>2025-12-19T00:00:00Z</xmp:CreateDate>',
    ]) {
      expect(xmp).toContain(text);
    }
    expect(id[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Chrom|Skia|D:202[6-9]/);
  });

  it('gives the same bytes for the same job, in another browser and beside other prints too', async () => {
    const job = slidesJob(threeSlides, { headings: 4 });
    const other = slidesJob(['<h2>Other</h2>', '<h2>Two</h2>']);
    const first = await print(job);
    const beside = await Promise.all([print(other), print(job), print(other), print(job)]);
    const elsewhere = await withSession({ readClientScript }, (own) => printDocument(own, job, documentFonts));
    for (const again of [beside[1], beside[3], elsewhere]) {
      expect(difference(again?.bytes ?? new Uint8Array(), first.bytes)).toBe('');
    }
    expect(Buffer.compare(beside[0].bytes, first.bytes)).not.toBe(0);
  });

  it('prints A4 and Letter', async () => {
    const html = slidesDocument(['<h2>Paper</h2>'], '<style>@page { size: A4 } .slide { height: auto }</style>');
    const a4 = { html, page: { width: 595.28, height: 841.89 } };
    expect((await print(slidesJob(['<h2>Paper</h2>'], a4))).pages).toBe(1);
    const letter = { html: html.replace('size: A4', 'size: letter'), page: { width: 612, height: 792 } };
    expect((await print(slidesJob(['<h2>Paper</h2>'], letter))).pages).toBe(1);
  });

  it('leaves nothing in the temporary folder, whether it succeeds or fails', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'talk-print-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      const broken = slidesJob(['<h2>x</h2><img alt="gone" src="data:image/png;base64,AAAA">']);
      await withSession({ readClientScript }, async (own) => {
        await printDocument(own, slidesJob(threeSlides, { headings: 4 }), documentFonts);
        await expect(printDocument(own, broken, documentFonts)).rejects.toMatchObject({ code: 'print-wrong' });
      });
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('printDocument refuses', () => {
  const refusal = (slide: string, head = '') =>
    failure(print(slidesJob([slide], { html: slidesDocument([slide], head) })));

  it('a picture that cannot be shown, by its alternative text and slide', async () => {
    expect(await refusal('<h2>x</h2><img alt="A lost horse" src="data:image/png;base64,AAAA">')).toMatchObject({
      code: 'print-wrong',
      message: expect.stringMatching(/^a-talk\/slides\.pdf: .*“A lost horse” in #slide-1/),
    });
  });

  it('a picture inside an SVG that cannot be shown', async () => {
    const svg =
      '<svg width="9" height="9"><image aria-label="Lost map" width="9" height="9" href="data:image/png;base64,AAAA"/></svg>';
    expect(await refusal(`<h2>x</h2>${svg}`)).toMatchObject({
      code: 'print-wrong',
      message: expect.stringContaining('Lost map'),
    });
  });

  it('a font that cannot be read, used in print only too', async () => {
    const face = '<style>@font-face{font-family:Lost;src:url(data:font/woff2;base64,AAAA)}';
    // The page says so; once in a while it asks for the font while it prints alone, and the PDF's fonts show it.
    expect(
      await refusal('<h2>x</h2><p class="p">y</p>', `${face}@media print{.p{font-family:Lost}}</style>`),
    ).toMatchObject({
      code: 'print-wrong',
      message: expect.stringMatching(/font Lost|not in a font of the kit’s/),
    });
  });

  it('a file on this disk, unread', async () => {
    expect(await refusal('<h2>x</h2><img alt="secret" src="file:///etc/hostname">')).toMatchObject({
      code: 'print-wrong',
      message: expect.stringContaining('it asked for file:///etc/hostname'),
    });
  });

  it('a script that fails', async () => {
    expect(await refusal('<h2>x</h2><script>throw new Error("my own fault")</script>')).toMatchObject({
      code: 'print-wrong',
      message: expect.stringContaining('my own fault'),
    });
  });
});

// They wait beside each other.
describe.concurrent('printDocument on a page that is late', () => {
  const hasty = joinBrowser({ timeoutMs: 5_000, pagesInFlight: 3 });
  const late = (html: string, own = hasty) =>
    failure(printDocument(own, slidesJob(['<h2>x</h2>'], { html }), documentFonts));

  it('says that the page never said it was ready, and its last error', async () => {
    const never = 'Object.defineProperty(document.fonts, "ready", { value: new Promise(() => {}) });';
    const html = slidesDocument(['<h2>x</h2>'], `<script>${never}tell()</script>`);
    expect(await late(html)).toMatchObject({
      code: 'print-timeout',
      message: expect.stringMatching(/not ready after 5 s: it never said .*tell is not defined/),
    });
  });

  it('names the picture that is still loading', async () => {
    const endless = `<script>
      const picture = new Image(); picture.alt = 'An endless map'; document.querySelector('h2').after(picture);
      Object.defineProperty(picture, 'complete', { value: false }); picture.decode = () => new Promise(() => {});</script>`;
    const html = slidesDocument(['<h2>x</h2>']).replace('</body>', `${endless}</body>`);
    expect(await late(html)).toMatchObject({
      code: 'print-timeout',
      message: expect.stringContaining('“An endless map”'),
    });
  });

  it('gives up on a page whose script never ends', async () => {
    const html = slidesDocument(['<h2>x</h2>'], '<script>addEventListener("load", () => { for (;;); })</script>');
    expect(await late(html)).toMatchObject({
      code: 'print-timeout',
      message: expect.stringContaining('does not answer'),
    });
  });

  it.sequential('prints the next page all the same', async () => {
    const quick = await printDocument(session, slidesJob(['<h2>Next</h2>']), documentFonts);
    expect(quick.pages).toBe(1);
  });
});

/** Where two files part, with what stands around it; nothing when they are the same. */
function difference(one: Uint8Array, other: Uint8Array): string {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  if (at < 0 && one.length === other.length) return '';
  const around = (bytes: Uint8Array): string =>
    Buffer.from(bytes.subarray(Math.max(0, at - 80), at + 80)).toString('latin1');
  return `${one.length} and ${other.length} bytes, from ${at}: ${around(one)} | ${around(other)}`;
}
