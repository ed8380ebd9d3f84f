import { type PdfFile, resolveDictionary } from '../pdfFile.ts';
import { pictureHashes } from './pictureHashes.ts';

/** One of the PDFs that are joined, and what its numbers become. */
export interface JoinedPart {
  readonly pdf: PdfFile;
  /** Which part it is, from 0. */
  readonly index: number;
  /** Added to the number of each of its objects. */
  readonly base: number;
  /** Added to the keys of its parent tree (ISO 32000-1, 14.7.4.4). */
  readonly parents: number;
  /** Pictures, and what belongs to them, that an earlier part holds as well: its own number → the number there, in the joined file. */
  readonly shared: ReadonlyMap<number, number>;
}

/** Gives each part numbers that no other has. */
export function joinedNumbers(pdfs: readonly PdfFile[]): JoinedPart[] {
  const known = new Map<string, number>();
  let [base, parents] = [0, 0];
  return pdfs.map((pdf, index) => {
    const part = { pdf, index, base, parents, shared: sharedPictures(pdf, base, known) };
    base += pdf.offsets.length;
    parents += nextParent(pdf);
    return part;
  });
}

function sharedPictures(pdf: PdfFile, base: number, known: Map<string, number>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [object, hash] of pictureHashes(pdf)) {
    const there = known.get(hash);
    if (there === undefined) known.set(hash, base + object);
    // Within one part nothing is shared that the browser has not shared itself.
    else if (there < base) shared.set(object, there);
  }
  return shared;
}

function nextParent(pdf: PdfFile): number {
  const catalog = resolveDictionary(pdf, pdf.trailer.get('Root'));
  const next = resolveDictionary(pdf, catalog?.get('StructTreeRoot'))?.get('ParentTreeNextKey');
  if (typeof next !== 'number') throw new SyntaxError('it has no tags');
  return next;
}
