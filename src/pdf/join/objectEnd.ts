import type { PdfFile } from '../pdfFile.ts';

const ends = new WeakMap<PdfFile, ReadonlyMap<number, number>>();

/** Place behind the last byte of an object's value, where its `endobj` begins: objects stand one behind the other. */
export function objectEnd(pdf: PdfFile, object: number): number {
  const known = ends.get(pdf) ?? nextPlaces(pdf);
  ends.set(pdf, known);
  return pdf.bytes.lastIndexOf('endobj', known.get(object) ?? pdf.tableAt);
}

/** For each object the place where the next one begins. */
function nextPlaces(pdf: PdfFile): Map<number, number> {
  const places = [...pdf.offsets.entries()].filter(([, offset]) => offset > 0).sort(([, a], [, b]) => a - b);
  return new Map(places.map(([object], index) => [object, places[index + 1]?.[1] ?? pdf.tableAt]));
}
