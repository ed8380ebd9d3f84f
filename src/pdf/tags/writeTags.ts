import { giveWay } from '../giveWay.ts';
import { openPdf, type PdfFile } from '../pdfFile.ts';
import { replaceObjects } from '../replaceObjects.ts';
import { completeTags } from './completeTags.ts';
import type { TagFault } from './fault.ts';
import { tagFaults } from './tagFaults.ts';

/** A PDF with its tags complete, and what still keeps it from being PDF/UA. */
export interface TaggedPdf {
  readonly bytes: Uint8Array;
  /** Empty when the file may call itself PDF/UA. */
  readonly faults: readonly TagFault[];
}

/**
 * Completes the tags of a PDF of Chromium's and holds it against PDF/UA. A PDF that another build wrote in another way is handed
 * back as it is, with that as its fault: it can be read, only not by us.
 * @param also more objects to be written with the tags; `next` is the number of the first one that is free.
 */
export async function writeTags(
  bytes: Uint8Array,
  also: (pdf: PdfFile, next: number) => ReadonlyMap<number, Buffer> = () => new Map(),
): Promise<TaggedPdf> {
  try {
    const pdf = openPdf(bytes);
    const { changed, painted } = await completeTags(pdf);
    await giveWay();
    const next = [...changed.keys()].reduce((most, object) => Math.max(most, object + 1), pdf.offsets.length);
    const tagged = replaceObjects(pdf, new Map([...changed, ...also(pdf, next)]));
    await giveWay();
    return { bytes: tagged, faults: tagFaults(tagged, painted) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { bytes, faults: [{ condition: 'unread', what: cause.message }] };
  }
}
