import { describe, expect, it } from 'vitest';
import { splitSheets } from '../../../src/browser/slides/splitSheets.ts';
import type { PrintJob } from '../../../src/model/output.ts';
import { sheetBreak } from '../../../src/model/sheetBreak.ts';

function jobOf(sheets: readonly string[], change: Partial<PrintJob> = {}): PrintJob {
  return {
    name: 'a-talk/slides.pdf',
    html: `<head>${['<main>', ...sheets, '</main>'].join(sheetBreak)}`,
    resolveAsset: () => undefined,
    metadata: { title: 'A talk', keywords: [], language: 'en' },
    page: { width: 960, height: 540 },
    pages: sheets.length,
    headings: sheets.length,
    ...change,
  };
}

const sheets = (count: number) => Array.from({ length: count }, (_, index) => `<p id="s${index}">${index}</p>`);
const numbers = (job: PrintJob) => [...job.html.matchAll(/<p[^>]*>(\d+)/g)].map(([, number]) => Number(number));

describe('splitSheets', () => {
  it('cuts a long page into two, in order, each with the head and foot of the whole', () => {
    const parts = splitSheets(jobOf(sheets(121)));
    expect(parts.map((part) => numbers(part).length)).toEqual([61, 60]);
    expect(parts.flatMap(numbers)).toEqual(numbers(jobOf(sheets(121))));
    for (const { html } of parts) expect(html).toMatch(/^<head><main>.*<\/main>$/);
  });

  it('leaves a short page whole, and one that says not where it may be cut', () => {
    for (const job of [jobOf(sheets(119)), jobOf(sheets(140), { html: '<main>' })])
      expect(splitSheets(job)).toEqual([job]);
  });

  it('leaves a page whole that has other breaks than its own', () => {
    const job = jobOf([...sheets(129), `<p>${sheetBreak}</p>`], { pages: 130 });
    expect(splitSheets(job)).toEqual([job]);
  });

  it.each([
    ['a link', '<a class="x" href="#s129">there</a>'],
    ['a style', '<i style="fill:url(#s129)"></i>'],
    ['a link back', '<a href="#s0">there</a>', 128],
  ])('leaves a page whole in which %s leads from part to part', (_, markup, at = 1) => {
    const job = jobOf(sheets(130).map((sheet, index) => (index === at ? `${sheet}${markup}` : sheet)));
    expect(splitSheets(job)).toEqual([job]);
    const near = jobOf(
      sheets(130).map((sheet, index) => (index === (at === 1 ? 128 : 1) ? `${sheet}${markup}` : sheet)),
    );
    expect(splitSheets(near)).toHaveLength(2);
  });
});
