import { type PdfFile, rawOf, resolve, resolveDictionary } from './pdfFile.ts';
import { decodePdfText } from './pdfText.ts';

/** The titles of a PDF's bookmarks in the order in which they are shown (ISO 32000-1, 12.3.3). @throws SyntaxError for a circle. */
export function bookmarkTitles(pdf: PdfFile): string[] {
  const catalog = resolveDictionary(pdf, pdf.trailer.get('Root'));
  const titles: string[] = [];
  const open = [resolveDictionary(pdf, catalog?.get('Outlines'))?.get('First')];
  while (open.length > 0) {
    const item = resolveDictionary(pdf, open.pop());
    if (item === undefined) continue;
    titles.push(decodePdfText(rawOf(resolve(pdf, item.get('Title'))) ?? ''));
    if (titles.length > pdf.offsets.length) throw new SyntaxError('its bookmarks run in a circle');
    open.push(item.get('Next'), item.get('First'));
  }
  return titles;
}
