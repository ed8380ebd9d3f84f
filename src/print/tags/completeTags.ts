import { openPdf } from '../pdfFile.ts';
import { readStream, writeStream } from './contentStream.ts';
import { markArtifacts } from './markArtifacts.ts';
import { contentsOf, pdfPages } from './pageObjects.ts';
import { repairTags } from './repairTags.ts';
import { readTags } from './tagTree.ts';

/** What it takes to make a PDF's tags complete, and what its pages paint. */
export interface CompletedTags {
  /** Objects that change or are new, by number. */
  readonly changed: ReadonlyMap<number, Buffer>;
  readonly pages: readonly PaintedPage[];
}

/** What was seen on one page. */
export interface PaintedPage {
  /** Number of the page's object. */
  readonly object: number;
  /** Numbers of its marks, in the order in which they are painted. */
  readonly marks: readonly number[];
  readonly missingGlyph: boolean;
}

/**
 * Completes the tags that Chromium writes. Text, its place and its order stay as they are. Pages are unpacked one after the
 * other, so that a thick document needs no more room than a thin one. @throws SyntaxError for a PDF of another build.
 */
export async function completeTags(bytes: Uint8Array): Promise<CompletedTags> {
  const pdf = openPdf(bytes);
  const pages = pdfPages(pdf);
  const changed = repairTags(pdf, readTags(pdf), pages);
  const painted: PaintedPage[] = [];
  for (const page of pages) {
    for (const object of contentsOf(pdf, page)) {
      const { content, artifacts, marks, missingGlyph } = markArtifacts(readStream(pdf, object));
      if (artifacts > 0) changed.set(object, await writeStream(pdf, object, content));
      painted.push({ object: page.object, marks, missingGlyph });
    }
  }
  return { changed, pages: painted };
}
