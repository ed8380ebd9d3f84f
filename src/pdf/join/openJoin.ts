import { isReference, objectNumber, type PdfFile, resolveDictionary } from '../pdfFile.ts';
import type { PdfDictionary, PdfReference, PdfValue } from '../pdfSyntax.ts';
import { writePdfValue } from '../tags/writePdfValue.ts';
import { type JoinedPart, joinedNumbers } from './joinedNumbers.ts';
import { renumberedObjects } from './renumberedObjects.ts';
import { renumberValue } from './renumberValue.ts';

/** Several PDFs that become one: the objects of the first keep their numbers, those of the others come behind. */
export interface PdfJoin {
  readonly first: PdfFile;
  readonly parts: readonly JoinedPart[];
  /** The catalog of a part, by the numbers of the joined file. */
  catalog(part: JoinedPart): PdfDictionary;
  /** A dictionary of a part as it was, by the numbers of the joined file; empty where there is none. */
  read(value: PdfValue | undefined): PdfDictionary;
  /** The entries of the catalog that the joined file has. */
  readonly root: Map<string, PdfValue>;
  /** The entries of an object's dictionary, to be changed in place. */
  of(reference: PdfReference): Map<string, PdfValue>;
  /** A new object with these entries. */
  add(entries: PdfDictionary): PdfReference;
  /** Leaves an object out: nothing points to it any more. */
  drop(value: PdfValue | undefined): void;
  /** What becomes of the first file's objects and which are new, by number. */
  written(): Map<number, Buffer>;
}

export function openJoin(pdfs: readonly PdfFile[]): PdfJoin {
  const parts = joinedNumbers(pdfs);
  const [first] = pdfs;
  if (first === undefined) throw new SyntaxError('nothing to join');
  const changed = new Map<number, Map<string, PdfValue>>();
  const dropped = new Set<number>();
  const read = (value: PdfValue | undefined): PdfDictionary => {
    if (!isReference(value)) return value instanceof Map ? value : new Map();
    const part = parts.findLast(({ base }) => value.object >= base);
    const dictionary = part && resolveDictionary(part.pdf, { object: value.object - part.base });
    return part === undefined || dictionary === undefined ? new Map() : renumberValue(dictionary, part);
  };
  const rootOf = (part: JoinedPart): PdfReference => ({ object: objectNumber(part.pdf, 'Root') + part.base });
  const of = (reference: PdfReference): Map<string, PdfValue> => {
    const known = changed.get(reference.object) ?? new Map(read(reference));
    changed.set(reference.object, known);
    return known;
  };
  let next = parts.reduce((sum, { pdf }) => sum + pdf.offsets.length, 0);
  for (const part of parts.slice(1)) {
    dropped.add(rootOf(part).object);
    dropped.add(objectNumber(part.pdf, 'Info') + part.base);
  }
  return {
    first,
    parts,
    read,
    catalog: (part) => read(rootOf(part)),
    root: of({ object: objectNumber(first, 'Root') }),
    of,
    add: (entries) => {
      changed.set(next, new Map(entries));
      next += 1;
      return { object: next - 1 };
    },
    drop: (value) => {
      if (isReference(value)) dropped.add(value.object);
    },
    written: () => {
      const objects = new Map(parts.slice(1).flatMap((part) => [...renumberedObjects(part)]));
      for (const [object, entries] of changed) objects.set(object, Buffer.from(writePdfValue(entries), 'latin1'));
      for (const object of dropped) objects.delete(object);
      return objects;
    },
  };
}
