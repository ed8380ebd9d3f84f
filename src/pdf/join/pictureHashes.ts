import { createHash } from 'node:crypto';
import { isDictionary, isReference, objectAt, type PdfFile } from '../pdfFile.ts';
import { type PdfValue, parsePdfValue } from '../pdfSyntax.ts';
import { objectsLike } from '../tags/objectsLike.ts';
import { objectEnd } from './objectEnd.ts';

/**
 * What the pictures of a PDF are, and the masks and colour profiles that belong to them, by object: the same hash for the same bytes,
 * whatever their numbers.
 */
export function pictureHashes(pdf: PdfFile): ReadonlyMap<number, string> {
  const hashes = new Map<number, string>();
  const hashOf = (object: number): string => {
    const known = hashes.get(object);
    if (known !== undefined) return known;
    const { value, end } = parsePdfValue(pdf.bytes, objectAt(pdf, object) ?? 0);
    const hash = createHash('sha256')
      .update(JSON.stringify(plain(value, hashOf)))
      .update(pdf.bytes.subarray(end, objectEnd(pdf, object)))
      .digest('hex');
    hashes.set(object, hash);
    return hash;
  };
  for (const object of objectsLike(pdf, 'Subtype', 'Image')) hashOf(object);
  return hashes;
}

/** A value that says what it refers to by hash. */
function plain(value: PdfValue, hashOf: (object: number) => string): unknown {
  if (isReference(value)) return hashOf(value.object);
  if (Array.isArray(value)) return value.map((item: PdfValue) => plain(item, hashOf));
  return isDictionary(value) ? [...value].map(([key, item]) => [key, plain(item, hashOf)]) : value;
}
