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
 * Throws TalkError `print-timeout`, `print-wrong` (nothing of it is to be kept) or `browser-failed`.
 */
export async function printDocument(room: BrowserRoom, job: PrintJob, fonts: readonly string[]): Promise<PrintedPdf> {
  let bytes = await room.withPage(async (page, watch) => {
    const deadline = startDeadline(room.timeoutMs);
    await loadFaultless(page, watch, job, deadline);
    return printPage(page, job.name, deadline);
  });
  // One name for every state of the file: a thick one is not to be in memory three times.
  const tagged = await writeTags(bytes);
  bytes = tagged.bytes;
  bytes = writeMetadata(bytes, job.name, job.metadata, tagged.faults.length === 0);
  const pages = checkPdf(bytes, { ...job, language: job.metadata.language, title: job.metadata.title, fonts });
  return { bytes, pages, width: job.page.width, height: job.page.height };
}
