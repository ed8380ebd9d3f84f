import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectSlides } from '../../../src/browser/legibility/inspectSlides.ts';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { printSlides } from '../../../src/browser/slides/printSlides.ts';
import { splitSheets } from '../../../src/browser/slides/splitSheets.ts';
import { sheetBreak } from '../../../src/model/sheetBreak.ts';
import { joinBrowser } from '../../support/browser.ts';
import { documentFonts, redPixel, slidesJob } from '../../support/document.ts';
import { makePng } from '../../support/makePng.ts';
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

  describe('with a PNG', () => {
    // Black with a grain, so that white words on it are seen, and would not be on the grey of a picture that stands in.
    const rows = Buffer.from(Array.from({ length: 81 * 80 }, (_, at) => (at % 81 === 0 ? 0 : at % 7)));
    const png = makePng({ width: 80, height: 80, color: 0, rows });
    const address = 'data:kit,0123456789abcdef';
    const resolveAsset = () => `data:image/png;base64,${png.toString('base64')}`;
    const withPicture = (style: string) => ({
      ...sheetsJob([
        `<h2>Headline</h2><img alt="Dark" style="position:absolute;left:60px;top:200px;width:900px;height:400px;${style}" src="${address}">
        <p style="position:absolute;left:100px;top:300px;color:#fff;font-size:40px;background:linear-gradient(transparent,transparent)">White words on it</p>`,
      ]),
      resolveAsset,
    });
    const packed = deflateSync(rows).toString('latin1');
    const holdsRows = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').includes(packed);

    it('puts it into the PDF as it is, and looks at its slide with it', async () => {
      const job = withPicture('');
      const { bytes, inspection } = await printSlides(session, job, documentFonts);
      expect(holdsRows(bytes)).toBe(true);
      const seen = await inspectSlides(session, { ...job, width: 1280, height: 720, printed: true, picture: true });
      expect(inspection).toEqual(seen);
      expect(inspection.legibility[0]?.faint).toEqual([]);
    });

    it.each(['filter:invert(1)', 'display:none'])(
      'leaves it to the browser where a style changes it: %s',
      async (style) => {
        const job = withPicture(style);
        const { bytes } = await printSlides(session, job, documentFonts);
        const whole = await printDocument(session, job, documentFonts);
        expect(holdsRows(bytes)).toBe(false);
        expect(Buffer.from(bytes).equals(Buffer.from(whole.bytes))).toBe(true);
      },
    );
  });

  it('prints a long deck in parts, and tells of its slides in order', async () => {
    const job = sheetsJob(Array.from({ length: 121 }, (_, index) => `<h2>Slide ${index + 1}</h2><p>words</p>`));
    expect(splitSheets(job)).toHaveLength(2);
    const { bytes, pages, inspection } = await printSlides(session, job, documentFonts);
    const ids = Array.from({ length: 121 }, (_, index) => `slide-${index + 1}`);
    expect(pages).toBe(121);
    expect(inspection.measures.map(({ id }) => id)).toEqual(ids);
    expect(inspection.legibility.map(({ id }) => id)).toEqual(ids);
    const { outline } = await readPdf(bytes);
    expect(outline.map(({ title, page }) => [title, page])).toEqual(ids.map((_, at) => [`Slide ${at + 1}`, at + 1]));
  });
});
