import { isReference, nameOf, type PdfFile, resolve, resolveDictionary } from './pdfFile.ts';
import type { PdfDictionary, PdfValue } from './pdfSyntax.ts';

/** A page of a PDF and the number of its object. */
export interface PdfPage {
  readonly object: number;
  readonly dictionary: PdfDictionary;
}

/**
 * The pages of a PDF in order, each with the entries that it inherits from the tree above it (ISO 32000-1, 7.7.3.4).
 * Throws SyntaxError when the tree bites its own tail.
 */
export function pdfPages(pdf: PdfFile): PdfPage[] {
  const catalog = resolveDictionary(pdf, pdf.trailer.get('Root'));
  return leaves(pdf, catalog?.get('Pages'), new Map(), new Set());
}

/** The annotations of a page, such as links, with the numbers of their objects. */
export function annotationsOf(pdf: PdfFile, { dictionary }: PdfPage): PdfPage[] {
  const list = resolve(pdf, dictionary.get('Annots'));
  return Array.isArray(list) ? list.flatMap((item: PdfValue) => objectOf(pdf, item)) : [];
}

/** Numbers of the objects that hold what a page paints. */
export function contentsOf(pdf: PdfFile, { dictionary }: PdfPage): number[] {
  const contents = dictionary.get('Contents');
  if (isReference(contents) && Array.isArray(resolve(pdf, contents))) return numbersIn(resolve(pdf, contents));
  return numbersIn(contents);
}

function numbersIn(value: PdfValue | undefined): number[] {
  if (isReference(value)) return [value.object];
  return Array.isArray(value) ? value.flatMap((item: PdfValue) => numbersIn(item)) : [];
}

function leaves(pdf: PdfFile, node: PdfValue | undefined, inherited: PdfDictionary, seen: Set<number>): PdfPage[] {
  return objectOf(pdf, node).flatMap(({ object, dictionary }) => {
    if (seen.has(object)) throw new SyntaxError('its pages run in a circle');
    seen.add(object);
    if (nameOf(dictionary.get('Type')) === 'Page')
      return [{ object, dictionary: new Map([...inherited, ...dictionary]) }];
    const passed = new Map([...inherited, ...[...dictionary].filter(([key]) => inheritable.has(key))]);
    const kids = resolve(pdf, dictionary.get('Kids'));
    return Array.isArray(kids) ? kids.flatMap((kid: PdfValue) => leaves(pdf, kid, passed, seen)) : [];
  });
}

const inheritable: ReadonlySet<string> = new Set(['Resources', 'MediaBox', 'CropBox', 'Rotate']);

function objectOf(pdf: PdfFile, value: PdfValue | undefined): PdfPage[] {
  const dictionary = resolveDictionary(pdf, value);
  return dictionary === undefined || !isReference(value) ? [] : [{ object: value.object, dictionary }];
}
