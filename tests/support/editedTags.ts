import { openPdf, type PdfFile } from '../../src/pdf/pdfFile.ts';
import { type PdfValue, parsePdfValue } from '../../src/pdf/pdfSyntax.ts';
import { openEdits, type TagEdits } from '../../src/pdf/tags/tagEdits.ts';
import { readTags, type Tag } from '../../src/pdf/tags/tagTree.ts';

/** What a repair of tags changes in a PDF: the new value of each object, by number. */
export function editedTags(
  bytes: Uint8Array,
  repair: (pdf: PdfFile, tags: readonly Tag[], edits: TagEdits) => unknown,
): Map<number, PdfValue> {
  const pdf = openPdf(bytes);
  const edits = openEdits(pdf);
  repair(pdf, readTags(pdf), edits);
  return new Map([...edits.written()].map(([object, body]) => [object, parsePdfValue(body, 0).value]));
}
