import { isReference, type PdfFile, resolve, resolveDictionary } from '../pdfFile.ts';
import type { PdfValue } from '../pdfSyntax.ts';
import { parentEntry } from './formMarks.ts';
import { writePdfValue } from './writePdfValue.ts';

/** Changes to the objects of a PDF, gathered before anything is written. */
export interface TagEdits {
  /** The entries of an object's dictionary, to be changed in place. */
  of(object: number): Map<string, PdfValue>;
  /** The number of a new object, whose entries `of` then fills. */
  add(): number;
  /** Gives a mark of a page or form another tag as its parent. */
  reparent(holder: number, mark: number, tag: number): void;
  /** Everything that changed, by object. */
  written(): Map<number, Buffer>;
}

export function openEdits(pdf: PdfFile): TagEdits {
  const dictionaries = new Map<number, Map<string, PdfValue>>();
  const parents = new Map<number, PdfValue[]>();
  let next = pdf.offsets.length;
  return {
    of: (object) => {
      const known = dictionaries.get(object) ?? new Map(resolveDictionary(pdf, { object }));
      dictionaries.set(object, known);
      return known;
    },
    add: () => {
      next += 1;
      return next - 1;
    },
    reparent: (holder, mark, tag) => {
      const entry = parentEntry(pdf, resolveDictionary(pdf, { object: holder })?.get('StructParents'));
      const list = resolve(pdf, entry);
      if (!isReference(entry) || !Array.isArray(list)) throw new SyntaxError('a page has no parent tree');
      const known = parents.get(entry.object) ?? [...list];
      known[mark] = { object: tag };
      parents.set(entry.object, known);
    },
    written: () =>
      new Map(
        [...dictionaries, ...parents].map(([object, value]) => [object, Buffer.from(writePdfValue(value), 'latin1')]),
      ),
  };
}
