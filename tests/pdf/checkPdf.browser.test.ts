import { describe, expect, it } from 'vitest';
import { printDocument } from '../../src/browser/printDocument.ts';
import type { PrintJob } from '../../src/model/output.ts';
import { checkPdf, type ExpectedPdf } from '../../src/pdf/checkPdf.ts';
import { joinBrowser } from '../support/browser.ts';
import { documentFonts, slidesDocument, slidesJob } from '../support/document.ts';

const room = joinBrowser();

/** What a print is refused with; empty when it is accepted. */
async function fault(change: Partial<PrintJob>, slides = ['<h2>One</h2><p>дала</p>', '<h2>Two</h2>']): Promise<string> {
  try {
    await printDocument(room, slidesJob(slides, change), documentFonts);
    return '';
  } catch (error) {
    expect(error).toMatchObject({ code: 'print-wrong' });
    return error instanceof Error ? error.message : String(error);
  }
}

const withHead = (head: string, slides: readonly string[]) => ({ html: slidesDocument(slides, head) });

describe('a print is refused', () => {
  it('is accepted as it should be', async () => {
    expect(await fault({})).toBe('');
  });

  it('when pages are missing or too many', async () => {
    expect(await fault({ pages: 3 })).toBe('a-talk/slides.pdf: it has 2 pages and should have 3.');
  });

  it('when a page has another size, even the last one alone', async () => {
    expect(await fault({ page: { width: 720, height: 540 } })).toContain(
      'page 1 is 960 × 540 points and should be 720 × 540',
    );
    const slides = ['<h2>One</h2>', '<h2>Two</h2>'];
    const head = '<style>@page wide { size: 1281px 720px; margin: 0 } #slide-2 { page: wide }</style>';
    expect(await fault(withHead(head, slides), slides)).toContain('page 2 is 960.96 × 540 points');
  });

  it('when a heading has no bookmark, or a bookmark is too many', async () => {
    expect(await fault({ headings: 3 })).toContain('it has 2 bookmarks for 3 headings');
    const slides = ['<h2>One</h2><h3>Part</h3><h4>Detail</h4>', '<h2 hidden>Two</h2>'];
    expect(await fault({}, slides)).toContain('it has 3 bookmarks for 2 headings');
  });

  it('when it has another language', async () => {
    const metadata = { title: 'A talk', keywords: [], language: 'kk', date: '2025-12-19' };
    expect(await fault({ metadata })).toContain('its language is “en” and not “kk”');
  });

  it('when letters came out in a font of the system’s, naming the letters and the page', async () => {
    const slides = ['<h2>One</h2>', '<h2>Two</h2><p>shown as → and ✓</p>'];
    const message = await fault({}, slides);
    expect(message).toMatch(/“[^”]*→[^”]*” on page 2 came out in \w+, not in a font of the kit’s/);
    expect(message).not.toContain('page 1');
  });

  it('when bold letters are made up, since Chromium draws them as a Type 3 font', async () => {
    const slides = ['<h2>One</h2><p>so <b>bold</b></p>'];
    expect(await fault({}, slides)).toMatch(/“[bold ]+” on page 1 became a Type 3 font/);
  });

  it('with all its faults in one message', async () => {
    const message = await fault({ pages: 1, headings: 5, page: { width: 612, height: 792 } });
    expect(message).toMatch(/2 pages.*612 × 792.*2 bookmarks for 5 headings/);
  });
});

describe('checkPdf', () => {
  const expected: ExpectedPdf = {
    name: 'a-talk/slides.pdf',
    title: 'A talk',
    language: 'en',
    page: { width: 960, height: 540 },
    pages: 1,
    headings: 1,
    fonts: documentFonts,
  };
  const printed = () => printDocument(room, slidesJob(['<h2>One</h2>']), documentFonts);

  /** The PDF with bytes exchanged for others of the same length, so that nothing moves. */
  function altered(bytes: Uint8Array, from: string, to: string): Uint8Array {
    expect(from.length).toBe(to.length);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain(from);
    return Buffer.from(text.replaceAll(from, to), 'latin1');
  }

  it.each([
    ['/FontFile2 ', '/FontLost2 ', 'which is not inside the file'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'its file name instead of its title'],
    ['/StructTreeRoot ', '/StructTreeLost ', 'no tags for screen readers'],
    ['/Title (A talk)', '/Title (B talk)', 'its title is “B talk” and not “A talk”'],
    ['/Lang (en)', '/Lang (de)', 'its language is “de”'],
    ['/MediaBox [0 0 960 540]', '/MediaBox [0 0 960 541]', 'page 1 is 960 × 541 points'],
    ['startxref', 'startxxxx', 'it cannot be read'],
  ])('notices when %s became %s', async (from, to, message) => {
    const { bytes } = await printed();
    expect(() => checkPdf(altered(bytes, from, to), expected)).toThrowError(
      expect.objectContaining({ code: 'print-wrong', message: expect.stringContaining(message) }),
    );
  });

  it('refuses what is no PDF, and half of one', async () => {
    const { bytes } = await printed();
    for (const wrong of [new Uint8Array(), Buffer.from('not a PDF'), bytes.slice(0, bytes.length / 2)]) {
      expect(() => checkPdf(wrong, expected)).toThrowError(expect.objectContaining({ code: 'print-wrong' }));
    }
  });
});
