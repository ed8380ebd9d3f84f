import type { UnsureHeadings } from '../../model/clientFunctions.ts';
import type { SlidesInspection } from '../../model/slideInspection.ts';
import { normalizePdf } from '../../pdf/normalizePdf.ts';
import { placePictures } from '../../pdf/picture/placePictures.ts';
import type { BrowserSession } from '../browserSession.ts';
import { documentLimit } from '../documentLimit.ts';
import { type InspectionJob, lookAtSlides, windowFor } from '../legibility/lookAtSlides.ts';
import { loadFaultless } from '../loadDocument.ts';
import { printPage } from '../printPage.ts';
import { standIns } from './standIns.ts';

/** Sheets as the browser prints them, and what it sees of them; the PDF is not finished yet (pdf/finishPdf.ts). */
export interface PrintedSheets {
  readonly bytes: Uint8Array;
  readonly unsure: UnsureHeadings;
  readonly inspection: SlidesInspection;
}

/**
 * Loads slides once, looks at each of them and prints them, in one page. PNGs go into the PDF as they are, past the browser.
 * @throws TalkError `print-timeout`, `print-wrong` (nothing of it is to be kept) or `browser-failed`.
 */
export async function printSheets(session: BrowserSession, job: InspectionJob): Promise<PrintedSheets> {
  const { page, standIns: all } = standIns(job);
  const sheets = await printLoaded(session, { ...page, standIns: all });
  const pictures = new Map([...all].map(([name, { picture }]) => [name, picture]));
  const bytes = placePictures(await normalizePdf(sheets.bytes, job.name), pictures);
  if (bytes !== undefined) return { ...sheets, bytes };
  // A style has something else painted of a picture than itself, or nothing at all.
  const whole = await printLoaded(session, job);
  return { ...whole, bytes: await normalizePdf(whole.bytes, job.name) };
}

async function printLoaded(session: BrowserSession, job: InspectionJob): Promise<PrintedSheets> {
  const limit = { name: job.name, limitMs: documentLimit(session.timeoutMs, job.slides), shared: true };
  return session.withPage(async (page, watch, client, deadline) => {
    await deadline.reach(page.setViewport(windowFor(job)));
    await loadFaultless({ page, watch, client }, job, deadline);
    const unsure = await deadline.reach(client.paper('unsureHeadings'));
    // Before the print, for which the page is laid out anew.
    const inspection = await deadline.reach(lookAtSlides(page, client, job));
    return { bytes: await printPage(page, job.name, deadline), unsure, inspection };
  }, limit);
}
