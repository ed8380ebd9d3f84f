import { isReference, nameOf, type PdfFile, resolve, resolveDictionary } from '../pdfFile.ts';
import type { PdfDictionary, PdfReference, PdfValue } from '../pdfSyntax.ts';

/** A structure element of a tagged PDF (ISO 32000-1, 14.7.2). */
export interface Tag {
  /** Number of its object. */
  readonly object: number;
  /** Its type, such as `H2` or `LI`. */
  readonly role: string;
  readonly dictionary: PdfDictionary;
  /** Elements and content in it, in reading order. */
  readonly kids: readonly TagKid[];
}

/** Another element, marked content of a page, or an annotation such as a link. */
export type TagKid =
  | { readonly tag: Tag; readonly value: PdfValue }
  | {
      readonly page: number | undefined;
      /** The form that holds it, when it is not the page itself. */
      readonly form: number | undefined;
      readonly mark: number;
      readonly value: PdfValue;
    }
  | { readonly annotation: number; readonly value: PdfValue };

/** Every element of a PDF's structure tree in reading order, each before those in it; none when it has no tags. */
export function readTags(pdf: PdfFile): Tag[] {
  const catalog = resolveDictionary(pdf, pdf.trailer.get('Root'));
  const root = resolveDictionary(pdf, catalog?.get('StructTreeRoot'));
  const all: Tag[] = [];
  kidsOf(pdf, root?.get('K'), undefined, new Set(), all);
  return all;
}

/** The elements directly below one. */
export function childTags({ kids }: Tag): Tag[] {
  return kids.flatMap((kid) => ('tag' in kid ? [kid.tag] : []));
}

function kidsOf(
  pdf: PdfFile,
  value: PdfValue | undefined,
  page: number | undefined,
  seen: Set<number>,
  all: Tag[],
): TagKid[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: PdfValue) => kidsOf(pdf, item, page, seen, all));
  if (typeof value === 'number') return [{ page, form: undefined, mark: value, value }];
  const dictionary = resolveDictionary(pdf, value);
  if (dictionary === undefined) {
    const list = resolve(pdf, value);
    if (!isReference(value) || !Array.isArray(list)) return [];
    once(value, seen);
    return kidsOf(pdf, list, page, seen, all);
  }
  const own = pageOf(dictionary) ?? page;
  const type = nameOf(dictionary.get('Type'));
  if (type === 'MCR') return [{ page: own, form: formOf(dictionary), mark: Number(dictionary.get('MCID')), value }];
  if (type === 'OBJR') return annotationOf(dictionary, value);
  return isReference(value) ? [{ tag: readTag(pdf, value, dictionary, own, seen, all), value }] : [];
}

function readTag(
  pdf: PdfFile,
  reference: PdfReference,
  dictionary: PdfDictionary,
  page: number | undefined,
  seen: Set<number>,
  all: Tag[],
): Tag {
  once(reference, seen);
  const kids: TagKid[] = [];
  const tag = { object: reference.object, role: nameOf(dictionary.get('S')) ?? '', dictionary, kids };
  // Its place in the list comes before those of its kids.
  all.push(tag);
  kids.push(...kidsOf(pdf, dictionary.get('K'), page, seen, all));
  return tag;
}

function once({ object }: PdfReference, seen: Set<number>): void {
  if (seen.has(object)) throw new SyntaxError('its tags run in a circle');
  seen.add(object);
}

function annotationOf(dictionary: PdfDictionary, value: PdfValue): TagKid[] {
  const object = dictionary.get('Obj');
  return isReference(object) ? [{ annotation: object.object, value }] : [];
}

function formOf(dictionary: PdfDictionary): number | undefined {
  const form = dictionary.get('Stm');
  return isReference(form) ? form.object : undefined;
}

function pageOf(dictionary: PdfDictionary): number | undefined {
  const page = dictionary.get('Pg');
  return isReference(page) ? page.object : undefined;
}
