import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { printSlides } from '../../../src/browser/slides/printSlides.ts';
import { splitSheets } from '../../../src/browser/slides/splitSheets.ts';
import { sheetBreak } from '../../../src/model/sheetBreak.ts';
import { joinBrowser } from '../../support/browser.ts';
import { documentFonts, redPixel, slidesJob } from '../../support/document.ts';
import { readPdf } from '../../support/readPdf.ts';

const session = joinBrowser();

/** A job whose sheets may be cut from each other. */
function sheetsJob(slides: readonly string[]) {
  const job = slidesJob(slides);
  const html = job.html
    .replace('<body>', '<body><main>')
    .replaceAll('<section', `${sheetBreak}<section`)
    .replace('</body>', `${sheetBreak}</main></body>`);
  return { ...job, html };
}

/** Text on a gradient: its pixels are asked, and for that the slide is shown without letters for a moment. */
const faint = '<h2>Headline</h2><p style="background:linear-gradient(#fff,#ddd);color:#bbb">Too faint to read</p>';

describe('printSlides', () => {
  it('prints what a page prints that nobody looked at', async () => {
    const job = sheetsJob([faint, `<h2>Second</h2><img alt="A point" src="${redPixel}">`, faint]);
    const { bytes, inspection } = await printSlides(session, job, documentFonts);
    expect(Buffer.from(bytes).equals(Buffer.from((await printDocument(session, job, documentFonts)).bytes))).toBe(true);
    expect(inspection.legibility.map(({ id, faint }) => [id, faint.length])).toEqual([
      ['slide-1', 1],
      ['slide-2', 0],
      ['slide-3', 1],
    ]);
    expect(inspection.picture).toMatch(/^data:image\/png/);
  });

  it('prints a long deck in parts, and tells of its slides in order', async () => {
    const job = sheetsJob(Array.from({ length: 25 }, (_, index) => `<h2>Slide ${index + 1}</h2><p>words</p>`));
    expect(splitSheets(job)).toHaveLength(2);
    const { bytes, pages, inspection } = await printSlides(session, job, documentFonts);
    const ids = Array.from({ length: 25 }, (_, index) => `slide-${index + 1}`);
    expect(pages).toBe(25);
    expect(inspection.measures.map(({ id }) => id)).toEqual(ids);
    expect(inspection.legibility.map(({ id }) => id)).toEqual(ids);
    const { outline } = await readPdf(bytes);
    expect(outline.map(({ title, page }) => [title, page])).toEqual(ids.map((_, at) => [`Slide ${at + 1}`, at + 1]));
  });
});
