import type { Page } from 'puppeteer';
import type { FontLibrary } from '../load/readFonts.ts';
import type { PrintedPdf, PrintJob } from '../model/output.ts';
import type { SlideMeasure, SlideSight } from '../model/slideMeasure.ts';
import { startDeadline } from '../print/deadline.ts';
import { loadFaultless } from '../print/loadDocument.ts';
import { measureInPage } from '../print/measureInPage.ts';
import { type BrowserRoom, withBrowser } from '../print/openBrowser.ts';
import { printDocument } from '../print/printDocument.ts';
import { inspectSight } from '../print/sight/inspectSight.ts';
import { signal } from '../print/signal.ts';
import type { BuildRequest } from './buildRequest.ts';

/** A printed sheet; of the slides also what was measured, and the first one's picture as a `data:` URI. */
export interface PrintedSheet extends PrintedPdf {
  readonly measures: readonly SlideMeasure[];
  readonly sights: readonly SlideSight[];
  readonly picture: string | undefined;
}

/** Prints sheets with the one browser of the run. */
export interface PrintRoom {
  print(job: PrintJob): Promise<PrintedSheet>;
}

/** Opens the browser, which starts while decks are still being read, and closes it whatever comes of `use`. */
export async function withPrintRoom<T>(
  request: BuildRequest,
  fonts: FontLibrary,
  say: (line: string) => void,
  use: (room: PrintRoom) => Promise<T>,
): Promise<T> {
  const families = fonts.families.map((family) => family.name);
  const options = {
    say,
    ...(request.browser === undefined ? {} : { explicit: request.browser }),
    ...(request.endpoint === undefined || request.browser !== undefined ? {} : { endpoint: request.endpoint }),
    ...(request.timeoutMs === undefined ? {} : { timeoutMs: request.timeoutMs }),
  };
  return withBrowser(options, (room) => use({ print: (job) => printSheet(room, job, families) }));
}

async function printSheet(room: BrowserRoom, job: PrintJob, families: readonly string[]): Promise<PrintedSheet> {
  if (!job.name.endsWith('/slides.pdf')) {
    return { ...(await printDocument(room, job, families)), measures: [], sights: [], picture: undefined };
  }
  // Side by side, a page each: looking at a hundred slides takes half as long as printing them, and begins when that does.
  const loaded = signal();
  const printing = printDocument(room, job, families, loaded.raise);
  const looking = Promise.race([loaded.raised, printing]).then(() => lookAt(room, job));
  const [printed, look] = await Promise.all([printing, looking]);
  return { ...printed, ...look };
}

/** Opens the slides once more, at the size of their paper, and looks at them. */
async function lookAt(
  room: BrowserRoom,
  job: PrintJob,
): Promise<Pick<PrintedSheet, 'measures' | 'sights' | 'picture'>> {
  return room.withPage(async (page, watch) => {
    const deadline = startDeadline(room.timeoutMs);
    await page.setViewport({
      width: Math.round(job.page.width / pxInPt),
      height: Math.round(job.page.height / pxInPt),
    });
    await loadFaultless(page, watch, job, deadline);
    return deadline.reach(inspectSlides(page));
  });
}

/** A CSS pixel is 1/96 in, a point 1/72 in. */
const pxInPt = 0.75;

/** Measures every slide and takes the first one's picture, half size, while the page is open for printing. */
async function inspectSlides(page: Page): Promise<Pick<PrintedSheet, 'measures' | 'sights' | 'picture'>> {
  const measures = await page.evaluate(measureInPage);
  const sights = await inspectSight(page, false);
  await page.evaluate(() => scrollTo(0, 0));
  const { width, height } = page.viewport() ?? { width: 0, height: 0 };
  // Puppeteer's page.screenshot() forgets the scale of a picture that is taken through the window.
  const session = await page.createCDPSession();
  const clip = { x: 0, y: 0, width, height, scale: 0.5 };
  const { data } = await session.send('Page.captureScreenshot', { clip, optimizeForSpeed: true });
  return { measures, sights, picture: `data:image/png;base64,${data}` };
}
