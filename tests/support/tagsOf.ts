import { openPdf, type PdfFile } from '../../src/pdf/pdfFile.ts';
import { readTags, type Tag } from '../../src/pdf/tags/tagTree.ts';
import { taggedPdf } from './taggedPdf.ts';

/** The tags of a small PDF made by hand, as `taggedPdf` makes it, with the PDF itself. */
export function tagsOf(
  objects: readonly string[],
  change: Readonly<Record<number, string>> = {},
): { readonly pdf: PdfFile; readonly tags: readonly Tag[] } {
  const pdf = openPdf(taggedPdf(objects, change));
  return { pdf, tags: readTags(pdf) };
}
