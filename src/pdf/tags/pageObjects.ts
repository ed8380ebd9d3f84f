import { isReference, nameOf, type PdfFile, resolve, resolveDictionary } from '../pdfFile.ts';
import type { PdfDictionary, PdfValue } from '../pdfSyntax.ts';

/** A page of a PDF and the number of its object. */
export interface PdfPage {
  readonly object: number;
  readonly dictionary: PdfDictionary;
}

/** The pages of a PDF in order. */
export function pdfPages(pdf: PdfFile): PdfPage[] {
  const catalog = resolveDictionary(pdf, pdf.trailer.get('Root'));
  return leaves(pdf, catalog?.get('Pages'));
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

function leaves(pdf: PdfFile, node: PdfValue | undefined): PdfPage[] {
  return objectOf(pdf, node).flatMap((page) => {
    if (nameOf(page.dictionary.get('Type')) === 'Page') return [page];
    const kids = resolve(pdf, page.dictionary.get('Kids'));
    return Array.isArray(kids) ? kids.flatMap((kid: PdfValue) => leaves(pdf, kid)) : [];
  });
}

function objectOf(pdf: PdfFile, value: PdfValue | undefined): PdfPage[] {
  const dictionary = resolveDictionary(pdf, value);
  return dictionary === undefined || !isReference(value) ? [] : [{ object: value.object, dictionary }];
}
