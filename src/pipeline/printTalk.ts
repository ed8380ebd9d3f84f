import type { FontLibrary } from '../load/readFonts.ts';
import type { PrintedPdf, PrintJob } from '../model/output.ts';
import { type BrowserRoom, withBrowser } from '../print/openBrowser.ts';
import { printDocument } from '../print/printDocument.ts';
import { lookAtSlides, type SlidesLook } from '../print/sight/lookAtSlides.ts';
import { signal } from '../print/signal.ts';
import { browserOptions } from './browserOptions.ts';
import type { BuildRequest } from './buildRequest.ts';

/** A printed sheet; of the slides also what was seen of them. */
export interface PrintedSheet extends PrintedPdf, SlidesLook {}

/** Prints sheets with the one browser of the run. */
export interface PrintRoom {
  print(job: PrintJob): Promise<PrintedSheet>;
}

/** Opens the browser, which gets ready while decks are still being read, and closes it whatever comes of `use`. */
export async function withPrintRoom<T>(
  request: BuildRequest,
  fonts: FontLibrary,
  say: (line: string) => void,
  use: (room: PrintRoom) => Promise<T>,
): Promise<T> {
  const families = fonts.families.map((family) => family.name);
  return withBrowser(browserOptions(request, say), (room) => use({ print: (job) => printSheet(room, job, families) }));
}

async function printSheet(room: BrowserRoom, job: PrintJob, families: readonly string[]): Promise<PrintedSheet> {
  if (!job.name.endsWith('/slides.pdf')) {
    return { ...(await printDocument(room, job, families)), measures: [], sights: [], picture: undefined };
  }
  // Side by side, a page each: looking at a hundred slides takes half as long as printing them, and begins when that does.
  const loaded = signal();
  const printing = printDocument(room, job, families, loaded.raise);
  const looking = Promise.race([loaded.raised, printing]).then(() =>
    lookAtSlides(room, { ...job, width: Math.round(job.page.width / pxInPt), printed: true, picture: true }),
  );
  const [printed, look] = await Promise.all([printing, looking]);
  return { ...printed, ...look };
}

/** A CSS pixel is 1/96 in, a point 1/72 in. */
const pxInPt = 0.75;
