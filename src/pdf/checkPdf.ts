import type { UnsureHeadings } from '../model/clientFunctions.ts';
import type { StrayFont } from '../model/output.ts';
import { TalkError } from '../model/talkError.ts';
import { bookmarkCount } from './bookmarkCount.ts';
import { fontFaults } from './fontFaults.ts';
import { pdfPages } from './pageObjects.ts';
import { isReference, openPdf, type PdfFile, rawOf, resolveDictionary } from './pdfFile.ts';
import type { PdfDictionary, PdfValue } from './pdfSyntax.ts';
import { decodePdfText } from './pdfText.ts';

/** What a printed PDF must be. Sizes in points. */
export interface ExpectedPdf {
  /** Name for messages. */
  readonly name: string;
  readonly title: string;
  /** BCP 47 tag that the PDF must carry, from `<html lang>`. */
  readonly language: string;
  readonly page: { readonly width: number; readonly height: number };
  /** Exact number of pages, when it is known. */
  readonly pages?: number;
  /** Number of headings that must be bookmarks. */
  readonly headings: number;
  /** What more and less of bookmarks there may be. */
  readonly unsure?: UnsureHeadings;
  /** Families that the fonts may come from, such as `Source Sans 3`. */
  readonly fonts: readonly string[];
  /** Called for each font that it should not hold; where this is given, such a font is no reason to refuse the PDF. */
  readonly onFontFault?: (fault: StrayFont) => void;
}

/**
 * Reads a finished PDF back before it is accepted: number of pages, size of every page, bookmarks, title and language, and
 * that every font is embedded, is no Type 3 font and is of an allowed family. Returns the number of pages.
 * Throws TalkError `print-wrong` that names everything wrong with it. Takes about 2 % of the print
 * (`node scripts/bench/finishing.js 100`).
 */
export function checkPdf(bytes: Uint8Array, expected: ExpectedPdf): number {
  const { faults, pages } = inspect(bytes, expected);
  if (faults.length === 0) return pages;
  throw new TalkError('print-wrong', `${expected.name}: ${faults.join('; ')}.`, {
    hint: 'The file was not written; an older one was kept.',
  });
}

function inspect(bytes: Uint8Array, expected: ExpectedPdf): { faults: readonly string[]; pages: number } {
  try {
    const pdf = openPdf(bytes);
    const catalog = resolveDictionary(pdf, pdf.trailer.get('Root')) ?? new Map();
    const pages = pdfPages(pdf).map(({ dictionary }) => dictionary);
    const faults = [
      ...pageFaults(pages, expected),
      ...bookmarkFaults(pdf, catalog, expected),
      ...titleFaults(pdf, catalog, expected),
      ...refusedFonts(pdf, pages, expected),
    ];
    return { faults, pages: pages.length };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { faults: [`it cannot be read: ${cause.message}`], pages: 0 };
  }
}

function refusedFonts(pdf: PdfFile, pages: readonly PdfDictionary[], { fonts, onFontFault }: ExpectedPdf): string[] {
  const faults = fontFaults(pdf, pages, fonts);
  if (onFontFault === undefined) return faults.map(({ page, letters, fault }) => `${letters} on page ${page} ${fault}`);
  faults.forEach(onFontFault);
  return [];
}

function pageFaults(pages: readonly PdfDictionary[], expected: ExpectedPdf): string[] {
  const faults: string[] = [];
  if (expected.pages !== undefined && pages.length !== expected.pages) {
    faults.push(`it has ${pages.length} pages and should have ${expected.pages}`);
  }
  if (pages.length === 0) faults.push('it has no pages');
  const { width, height } = expected.page;
  const wrong = pages.findIndex((page) => !hasSize(page, width, height));
  if (wrong >= 0) {
    const [, , right, top] = boxOf(pages[wrong]).map((length) => Math.round(length * 100) / 100);
    faults.push(`page ${wrong + 1} is ${right} × ${top} points and should be ${width} × ${height}`);
  }
  return faults;
}

/** Chromium rounds lengths to CSS pixels, 0.75 pt: A4 comes out as 594.96 × 841.92 instead of 595.28 × 841.89. */
function hasSize(page: PdfDictionary, width: number, height: number): boolean {
  const [left, bottom, right, top] = boxOf(page);
  return left === 0 && bottom === 0 && Math.abs(right - width) < 0.5 && Math.abs(top - height) < 0.5;
}

function boxOf(page: PdfDictionary | undefined): readonly [number, number, number, number] {
  const box = page?.get('MediaBox');
  const [left, bottom, right, top] = Array.isArray(box) ? box.map(Number) : [];
  return [left ?? Number.NaN, bottom ?? Number.NaN, right ?? Number.NaN, top ?? Number.NaN];
}

function bookmarkFaults(pdf: PdfFile, catalog: PdfDictionary, { headings, unsure }: ExpectedPdf): string[] {
  const count = bookmarkCount(pdf, catalog.get('Outlines'));
  return count >= headings - (unsure?.hidden ?? 0) && count <= headings + (unsure?.named ?? 0)
    ? []
    : [`it has ${count} bookmarks for ${headings} headings`];
}

function titleFaults(pdf: PdfFile, catalog: PdfDictionary, expected: ExpectedPdf): string[] {
  const faults: string[] = [];
  const info = resolveDictionary(pdf, pdf.trailer.get('Info'));
  const title = textOf(info?.get('Title'));
  if (title === '' || title !== expected.title) faults.push(`its title is “${title}” and not “${expected.title}”`);
  const viewer = resolveDictionary(pdf, catalog.get('ViewerPreferences'));
  if (viewer?.get('DisplayDocTitle') !== true) faults.push('readers would show its file name instead of its title');
  const language = textOf(catalog.get('Lang'));
  if (language !== expected.language) faults.push(`its language is “${language}” and not “${expected.language}”`);
  if (!isReference(catalog.get('StructTreeRoot'))) faults.push('it has no tags for screen readers');
  return faults;
}

function textOf(value: PdfValue | undefined): string {
  return decodePdfText(rawOf(value) ?? '');
}
