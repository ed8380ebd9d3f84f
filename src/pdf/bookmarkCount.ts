import { type PdfFile, resolveDictionary } from './pdfFile.ts';
import type { PdfValue } from './pdfSyntax.ts';

/** Counts the bookmarks of a PDF at all levels, by walking its outline (ISO 32000-1, 12.3.3), not by its own `/Count`. */
export function bookmarkCount(pdf: PdfFile, outline: PdfValue | undefined): number {
  let count = 0;
  const open = [resolveDictionary(pdf, outline)?.get('First')];
  while (open.length > 0) {
    const item = resolveDictionary(pdf, open.pop());
    if (!item) continue;
    count += 1;
    // A file that bites its own tail would never end.
    if (count > pdf.offsets.length) throw new SyntaxError('its bookmarks run in a circle');
    open.push(item.get('Next'), item.get('First'));
  }
  return count;
}
