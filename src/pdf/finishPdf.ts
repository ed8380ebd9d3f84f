import type { UnsureHeadings } from '../model/clientFunctions.ts';
import type { PrintedPdf, PrintJob, StrayFont } from '../model/output.ts';
import { checkPdf } from './checkPdf.ts';
import { giveWay } from './giveWay.ts';
import { normalizePdf } from './normalizePdf.ts';
import { writeTags } from './tags/writeTags.ts';
import { metadataObjects, writeMetadata } from './writeMetadata.ts';

/**
 * Makes the browser's PDF of a job complete: tags, metadata, and the name PDF/UA when it has earned it; then reads it back.
 * `unsure` says which of its headings may have no bookmark; none unless given. Throws TalkError `print-wrong`.
 */
export async function finishPdf(
  bytes: Uint8Array,
  job: PrintJob,
  fonts: readonly string[],
  unsure?: UnsureHeadings,
): Promise<PrintedPdf> {
  const printed = await normalizePdf(bytes, job.name);
  // Nearly every file earns the name, so it is written at once, with the tags; a thick file is copied but once.
  const tagged = await writeTags(printed, (pdf, next) => metadataObjects(pdf, job.metadata, true, next));
  const finished =
    tagged.faults.length === 0 ? tagged.bytes : writeMetadata(tagged.bytes, job.name, job.metadata, false);
  await giveWay();
  const fontFaults: StrayFont[] = [];
  const pages = checkPdf(finished, {
    ...job,
    ...(job.tellsFonts === true ? { onFontFault: (fault) => fontFaults.push(fault) } : {}),
    ...(unsure === undefined ? {} : { unsure }),
    language: job.metadata.language,
    title: job.metadata.title,
    fonts: [...fonts, ...(job.fonts ?? [])],
  });
  return { bytes: finished, pages, width: job.page.width, height: job.page.height, fontFaults };
}
