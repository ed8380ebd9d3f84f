import { type BrowserSession, withSession } from '../browser/browserSession.ts';
import { deferred } from '../browser/deferred.ts';
import { inspectSlides, type SlidesInspection } from '../browser/legibility/inspectSlides.ts';
import { printDocument } from '../browser/printDocument.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { PrintedPdf, PrintJob } from '../model/output.ts';
import { browserOptions } from './browserOptions.ts';
import type { BuildRequest } from './buildRequest.ts';

/** A printed sheet; of the slides also what was seen of them. */
export interface PrintedSheet extends PrintedPdf, SlidesInspection {}

/** Prints sheets with the one browser of the run. */
export interface PdfPrinter {
  print(job: PrintJob): Promise<PrintedSheet>;
}

/** Opens the browser, which gets ready while decks are still being read, and closes it whatever comes of `use`. */
export async function withPdfPrinter<T>(
  request: BuildRequest,
  fonts: FontLibrary,
  say: (line: string) => void,
  use: (printer: PdfPrinter) => Promise<T>,
): Promise<T> {
  const families = fonts.families.map((family) => family.name);
  return withSession(browserOptions(request, say), (session) =>
    use({ print: (job) => printSheet(session, job, families) }),
  );
}

async function printSheet(session: BrowserSession, job: PrintJob, families: readonly string[]): Promise<PrintedSheet> {
  if (!job.name.endsWith('/slides.pdf')) {
    return { ...(await printDocument(session, job, families)), measures: [], legibility: [], picture: undefined };
  }
  // Side by side, a page each: looking at a hundred slides takes half as long as printing them, and begins when that does.
  const loaded = deferred();
  const printing = printDocument(session, job, families, loaded.raise);
  const looking = Promise.race([loaded.raised, printing]).then(() =>
    inspectSlides(session, { ...job, width: Math.round(job.page.width / pxInPt), printed: true, picture: true }),
  );
  const [printed, look] = await Promise.all([printing, looking]);
  return { ...printed, ...look };
}

/** A CSS pixel is 1/96 in, a point 1/72 in. */
const pxInPt = 0.75;
