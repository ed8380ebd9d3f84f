import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { startDeadline } from '../../src/browser/deadline.ts';
import { loadFaultless } from '../../src/browser/loadDocument.ts';
import { printPage } from '../../src/browser/printPage.ts';
import { finishPdf } from '../../src/pdf/finishPdf.ts';
import { normalizePdf } from '../../src/pdf/normalizePdf.ts';
import { openPdf, resolveDictionary } from '../../src/pdf/pdfFile.ts';
import { joinBrowser } from '../support/browser.ts';
import { documentFonts, slidesDocument, slidesJob } from '../support/document.ts';
import { readPdf } from '../support/readPdf.ts';
import { readTags } from '../support/readTags.ts';
import { samePdfObjects } from '../support/samePdfObjects.ts';

const browser = joinBrowser();
const slides = [
  `<h1 style="font: 700 44px Literata">Бірінші</h1><p>Text with <a href="https://a.example/b">a link</a> and <a href="#slide-2">another</a></p>
<ul><li>one</li><li>two</li></ul>
<svg role="img" aria-label="Hatched" width="200" height="60"><defs><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 8L8 0" stroke="#000"/></pattern></defs><rect width="200" height="60" fill="url(#h)"/></svg>`,
  `<h2>Two</h2><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>`,
];
const job = slidesJob(slides);

/** What the browser writes, before anything of ours. */
let printed: Uint8Array;
/** The same objects as a browser would write them that packs them into streams. */
let packed: Uint8Array;

beforeAll(async () => {
  printed = await browser.withPage(async (page, watch, client) => {
    const deadline = startDeadline(20_000);
    await loadFaultless({ page, watch, client }, job, deadline);
    return printPage(page, job.name, deadline);
  });
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  packed = await pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
});

describe('a browser that writes object streams and a cross-reference stream', () => {
  it('is what the test has made', () => {
    expect(Buffer.from(packed).includes('/ObjStm')).toBe(true);
    expect(Buffer.from(packed).toString('latin1').trimEnd()).not.toMatch(/\ntrailer\n/);
    expect(() => openPdf(packed)).toThrow(SyntaxError);
  });

  it('has every object read as it was: tags and their tables, outline, fonts, pages', async () => {
    const [before, after] = [openPdf(printed), openPdf(await normalizePdf(packed, job.name))];
    samePdfObjects(before, after);
    const catalog = resolveDictionary(after, after.trailer.get('Root'));
    const root = resolveDictionary(after, catalog?.get('StructTreeRoot'));
    expect([...(root?.keys() ?? [])]).toEqual(expect.arrayContaining(['K', 'ParentTree', 'IDTree']));
    expect([...(catalog?.keys() ?? [])]).toEqual(expect.arrayContaining(['Outlines', 'MarkInfo', 'Lang']));
  });

  it('has its print finished as any other: tags, text, links, bookmarks, metadata and the name PDF/UA', async () => {
    const [one, other] = [await finishPdf(printed, job, documentFonts), await finishPdf(packed, job, documentFonts)];
    expect(await readTags(other.bytes)).toEqual(await readTags(one.bytes));
    const [{ id: _, ...first }, { id: __, ...second }] = [await readPdf(one.bytes), await readPdf(other.bytes)];
    // Packing needs PDF 1.5, and the library says 1.7; nothing else may differ.
    expect({ ...second, info: { ...second.info, PDFFormatVersion: '1.4' } }).toEqual(first);
    expect(second.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(other.pages).toBe(2);
  });

  it('has its print checked as any other', async () => {
    await expect(finishPdf(packed, { ...job, headings: 5 }, documentFonts)).rejects.toMatchObject({
      code: 'print-wrong',
    });
  });
});

describe('equal jobs', () => {
  it('give equal bytes in a browser that has shown another document between, names of table heads included', async () => {
    const [first, second] = await browser.withPage(async (page, watch, client) => {
      const print = async (html: string) => {
        const deadline = startDeadline(20_000);
        await loadFaultless({ page, watch, client }, { ...job, html }, deadline);
        return printPage(page, job.name, deadline);
      };
      const before = await print(job.html);
      await print(
        slidesDocument(['<h2>Another</h2><table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>']),
      );
      return [before, await print(job.html)];
    });
    const idsIn = (bytes: Uint8Array | undefined) =>
      Buffer.from(bytes ?? [])
        .toString('latin1')
        .match(/\(node\d+\)/g);
    // Otherwise this test would show nothing.
    expect(idsIn(first)).not.toEqual(idsIn(second));
    const finished = await Promise.all(
      [first, second].map(async (bytes = new Uint8Array()) => (await finishPdf(bytes, job, documentFonts)).bytes),
    );
    expect(Buffer.compare(finished[0] ?? new Uint8Array(), finished[1] ?? new Uint8Array(1))).toBe(0);
  });
});

describe('a print that cannot be read', () => {
  it('is refused with its name and the reason', async () => {
    for (const bytes of [printed, packed]) {
      const half = bytes.subarray(0, bytes.length / 2);
      await expect(finishPdf(half, job, documentFonts)).rejects.toMatchObject({
        code: 'print-wrong',
        message: expect.stringContaining(`${job.name}: the browser wrote a PDF that cannot be read: it has no end`),
      });
    }
  });
});
