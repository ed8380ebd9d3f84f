import { withSession } from '../browser/browserSession.ts';
import { drawMermaid } from '../browser/drawMermaid.ts';
import { lookAtPictures } from '../browser/lookAtPictures.ts';
import { printDocument } from '../browser/printDocument.ts';
import { printSlides } from '../browser/slides/printSlides.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { DrawMermaid } from '../model/mermaid.ts';
import type { PrintedPdf, PrintJob } from '../model/output.ts';
import type { LookAtPictures } from '../model/pictureLook.ts';
import type { SlidesInspection } from '../model/slideInspection.ts';
import { renderPictures } from '../render/renderPictures.ts';
import { browserOptions } from './browserOptions.ts';
import type { TakeFrame } from './filmFrames.ts';
import { takeFrame } from './takeFrame.ts';

/** Prints pages with the one browser of the run. */
export interface PdfPrinter {
  print(job: PrintJob): Promise<PrintedPdf>;
  /** Takes the first picture of a film, for paper. */
  readonly takeFrame: TakeFrame;
  readonly lookAtPictures: LookAtPictures;
  /** Prints a page of slides, and inspects each of them. */
  printSlides(job: PrintJob): Promise<PrintedPdf & { readonly inspection: SlidesInspection }>;
}

/**
 * Opens the browser, which gets ready while decks are still being read, and closes it whatever comes of `use`. Diagrams are drawn in the
 * same one.
 */
export async function withPdfPrinter<T>(
  request: BuildRequest,
  fonts: FontLibrary,
  say: (line: string) => void,
  use: (printer: PdfPrinter, drawMermaid: DrawMermaid) => Promise<T>,
): Promise<T> {
  const families = fonts.names;
  return withSession(browserOptions(request, say), (session) => {
    const printer: PdfPrinter = {
      print: (job) => printDocument(session, job, families),
      takeFrame: takeFrame(session),
      lookAtPictures: (questions) => lookAtPictures(session, questions, renderPictures),
      printSlides: (job) => printSlides(session, job, families),
    };
    return use(printer, (board) => drawMermaid(session, board));
  });
}
