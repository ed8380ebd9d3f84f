import type { PrintedPdf, PrintJob } from '../model/output.ts';
import { finishPdf } from '../pdf/finishPdf.ts';
import type { BrowserSession } from './browserSession.ts';
import { documentLimit } from './documentLimit.ts';
import { loadFaultless } from './loadDocument.ts';
import { printPage } from './printPage.ts';

/** What a page is laid out in before it is printed, in CSS pixels: a sheet's own measures count, a window's are the same for all. */
const windowSize = { width: 800, height: 600 };

/**
 * Prints a document to a checked PDF. Equal jobs give equal bytes with the same browser.
 * `fonts` are the families the PDF may use, by the names inside the font files, such as `Source Sans 3`. `onLoaded` is called
 * when the page is there and the browser begins to print it, once more when the page is lost.
 * Throws TalkError `print-timeout`, `print-wrong` (nothing of it is to be kept) or `browser-failed`.
 */
export async function printDocument(
  session: BrowserSession,
  job: PrintJob,
  fonts: readonly string[],
  onLoaded?: () => void,
): Promise<PrintedPdf> {
  const limit = { name: job.name, limitMs: documentLimit(session.timeoutMs, job.slides), shared: true };
  const { bytes, unsure, fit } = await session.withPage(async (page, watch, client, deadline) => {
    await deadline.reach(page.setViewport(windowSize));
    await loadFaultless({ page, watch, client }, job, deadline);
    onLoaded?.();
    const unsure = await deadline.reach(client.paper('unsureHeadings'));
    const fit = job.arrangement === 'fit' ? await deadline.reach(client.paper('pageFit')) : undefined;
    return { bytes: await printPage(page, job.name, deadline), unsure, fit };
  }, limit);
  const printed = await finishPdf(bytes, job, fonts, unsure);
  return fit === undefined ? printed : { ...printed, fit };
}
