import type { Page } from 'puppeteer';
import type { PrintedPdf, PrintJob } from '../model/output.ts';
import { checkPdf } from './checkPdf.ts';
import { startDeadline } from './deadline.ts';
import { loadFaultless } from './loadDocument.ts';
import type { BrowserRoom } from './openBrowser.ts';
import { printPage } from './printPage.ts';
import { writeTags } from './tags/writeTags.ts';
import { writeMetadata } from './writeMetadata.ts';

/**
 * Prints a document to a checked PDF. Equal jobs give equal bytes with the same browser.
 * `fonts` are the families the PDF may use, by the names inside the font files, such as `Source Sans 3`.
 * `inspect` looks at the page once it is ready and before it is printed, at the size of its paper: one load serves both.
 * Throws TalkError `print-timeout`, `print-wrong` (nothing of it is to be kept) or `browser-failed`.
 */
export async function printDocument<T = undefined>(
  room: BrowserRoom,
  job: PrintJob,
  fonts: readonly string[],
  inspect?: (page: Page) => Promise<T>,
): Promise<PrintedPdf & { readonly inspected: T | undefined }> {
  const { width, height } = job.page;
  let inspected: T | undefined;
  let bytes = await room.withPage(async (page, watch) => {
    const deadline = startDeadline(room.timeoutMs);
    if (inspect !== undefined)
      await page.setViewport({ width: Math.round(width / pxInPt), height: Math.round(height / pxInPt) });
    await loadFaultless(page, watch, job, deadline);
    if (inspect !== undefined) inspected = await deadline.reach(inspect(page));
    return printPage(page, job.name, deadline);
  });
  // One name for every state of the file: a thick one is not to be in memory three times.
  const tagged = await writeTags(bytes);
  bytes = tagged.bytes;
  bytes = writeMetadata(bytes, job.name, job.metadata, tagged.faults.length === 0);
  const pages = checkPdf(bytes, { ...job, language: job.metadata.language, title: job.metadata.title, fonts });
  return { bytes, pages, width, height, inspected };
}

/** A CSS pixel is 1/96 in, a point 1/72 in. */
const pxInPt = 0.75;
