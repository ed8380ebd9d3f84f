import type { PdfFile } from '../pdfFile.ts';

/** A dictionary's type stands among its first entries. */
const reach = 160;

/**
 * Numbers of the objects that begin with an entry of two names, such as `Type` and `Font`. Thousands of objects are looked at and not
 * parsed: parsing all of 300 slides costs 50 ms, this 2 ms. What it finds is for the caller to parse and make sure of.
 */
export function objectsLike(pdf: PdfFile, key: string, name: string): number[] {
  const entry = new RegExp(`/${key}\\s*/${name}\\b`);
  const found: number[] = [];
  for (const [object, offset] of pdf.offsets.entries()) {
    if (offset === 0) continue;
    const head = pdf.bytes.toString('latin1', offset, offset + reach);
    const end = head.indexOf('endobj');
    if (entry.test(end < 0 ? head : head.slice(0, end))) found.push(object);
  }
  return found;
}
