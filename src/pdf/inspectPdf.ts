import { normalizePdf } from './normalizePdf.ts';
import { pdfPages } from './pageObjects.ts';
import { openPdf } from './pdfFile.ts';
import { type QualityFault, qualityFaults } from './quality/qualityFaults.ts';
import type { TagFault } from './tags/fault.ts';
import { tagFaults } from './tags/tagFaults.ts';
import { readTags } from './tags/tagTree.ts';
import { tagTreeText } from './tags/tagTreeText.ts';
import { type PaintedPages, paintedMarks } from './text/paintedMarks.ts';

/** What can be told of a PDF without its document, whoever wrote it. */
export interface PdfInspection {
  readonly pages: number;
  /** Conditions of the Matterhorn Protocol that it misses. */
  readonly faults: readonly TagFault[];
  readonly quality: readonly QualityFault[];
  /** Its tags, a line each, those in a tag indented below it. */
  readonly tree: readonly string[];
}

/** Reads a PDF as who hears it read aloud meets it. @param name for messages. @throws TalkError `print-wrong`, SyntaxError. */
export async function inspectPdf(bytes: Uint8Array, name: string): Promise<PdfInspection> {
  const whole = await normalizePdf(bytes, name);
  const pdf = openPdf(whole);
  const tags = readTags(pdf);
  const painted = paintedMarks(pdf);
  return {
    pages: pdfPages(pdf).length,
    faults: [...tagFaults(whole, paintedHolders(painted, pageNumbers(pdf))), ...bareText(painted)],
    quality: qualityFaults(pdf, tags, painted.marks),
    tree: tagTreeText(pdf, tags, painted.marks),
  };
}

function pageNumbers(pdf: ReturnType<typeof openPdf>): Map<number, number> {
  return new Map(pdfPages(pdf).map(({ object }, index) => [object, index + 1]));
}

/** Marks by the page or form that paints them, as tagFaults takes them. */
function paintedHolders({ marks, drawn, missing }: PaintedPages, pages: ReadonlyMap<number, number>) {
  const holders = new Set([...pages.keys(), ...drawn.keys()]);
  return [...holders].map((object) => ({
    object,
    marks: marks.filter(({ holder }) => holder === object).map(({ mark }) => mark),
    drawn: drawn.get(object) ?? 1,
    missingGlyph: missing.has(pages.get(object) ?? 0),
  }));
}

function bareText({ bare }: PaintedPages): TagFault[] {
  return [...bare]
    .filter(([, text]) => text.trim() !== '')
    .map(([page, text]) => ({
      condition: '01-005',
      what: `page ${page} shows “${text.trim().slice(0, 60)}” outside of tags and artifacts`,
    }));
}
