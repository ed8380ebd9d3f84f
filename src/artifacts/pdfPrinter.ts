import { type BrowserSession, withSession } from '../browser/browserSession.ts';
import { deferred } from '../browser/deferred.ts';
import { drawMermaid } from '../browser/drawMermaid.ts';
import { inspectSlides } from '../browser/legibility/inspectSlides.ts';
import { lookAtPictures } from '../browser/lookAtPictures.ts';
import { printDocument } from '../browser/printDocument.ts';
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

/** Side by side, a page each: inspecting a hundred slides takes half as long as printing them, and begins when that does. */
async function printSlides(session: BrowserSession, job: PrintJob, families: readonly string[]) {
  const loaded = deferred();
  const printing = printDocument(session, job, families, loaded.raise);
  const inspecting = Promise.race([loaded.raised, printing]).then(() =>
    inspectSlides(session, {
      ...job,
      width: Math.round(job.page.width / pxInPt),
      height: Math.round(job.page.height / pxInPt),
      printed: true,
      picture: true,
    }),
  );
  const [printed, inspection] = await Promise.all([printing, inspecting]);
  return { ...printed, inspection: withFontFaults(inspection, printed) };
}

/** Each page is a slide, so what is wrong with its fonts can be told of at its slide: each fault once, whatever the cuts of a font. */
function withFontFaults(inspection: SlidesInspection, { fontFaults = [] }: PrintedPdf): SlidesInspection {
  if (fontFaults.length === 0) return inspection;
  const legibility = inspection.legibility.map((one, index) => {
    const all = fontFaults.filter(({ page }) => page === index + 1);
    const faults = all.filter(({ fault }, at) => all.findIndex((other) => other.fault === fault) === at);
    return {
      ...one,
      stray: [...one.stray, ...faults.map(({ letters, fault }) => ({ text: letters, character: letters, fault }))],
    };
  });
  return { ...inspection, legibility };
}

/** A CSS pixel is 1/96 in, a point 1/72 in. */
const pxInPt = 0.75;
