import { isReference, nameOf, type PdfFile, resolve, resolveDictionary } from '../pdfFile.ts';
import type { PdfValue } from '../pdfSyntax.ts';
import { readStream } from './contentStream.ts';
import { objectsLike } from './objectsLike.ts';

/** A form XObject that holds tagged content: what Chromium makes of a hatched or half transparent part of a picture. */
export interface MarkedForm {
  readonly object: number;
  /** Numbers of its marks, counted in the form and not in the page. */
  readonly marks: readonly number[];
  /** The tag that each mark belongs to, by its object. */
  readonly parents: readonly number[];
}

/** All forms of a PDF that hold tagged content. */
export function markedForms(pdf: PdfFile): MarkedForm[] {
  const forms: MarkedForm[] = [];
  for (const object of objectsLike(pdf, 'Subtype', 'Form')) {
    const dictionary = resolveDictionary(pdf, { object });
    const key = dictionary?.get('StructParents');
    if (typeof key !== 'number' || nameOf(dictionary?.get('Subtype')) !== 'Form') continue;
    const marks = [...readStream(pdf, object).matchAll(/\/MCID (\d+)/g)].map((match) => Number(match[1]));
    const parents = parentsAt(pdf, key);
    if (marks.length > 0) forms.push({ object, marks, parents: marks.map((mark) => parents[mark] ?? 0) });
  }
  return forms;
}

/** Objects of the tags that the marks of a page or form belong to, in the order of the marks. */
export function parentsAt(pdf: PdfFile, key: PdfValue | undefined): number[] {
  const list = resolve(pdf, parentEntry(pdf, key));
  return Array.isArray(list) ? list.map((value: PdfValue) => (isReference(value) ? value.object : 0)) : [];
}

/** What the parent tree holds for the `StructParents` of a page or form. Throws SyntaxError for a tree with branches. */
export function parentEntry(pdf: PdfFile, key: PdfValue | undefined): PdfValue | undefined {
  const catalog = resolveDictionary(pdf, pdf.trailer.get('Root'));
  const tree = resolveDictionary(pdf, resolveDictionary(pdf, catalog?.get('StructTreeRoot'))?.get('ParentTree'));
  const numbers = resolve(pdf, tree?.get('Nums'));
  if (!Array.isArray(numbers)) throw new SyntaxError('its parent tree has branches');
  const at = numbers.findIndex((value, index) => index % 2 === 0 && value === key);
  return at < 0 ? undefined : numbers[at + 1];
}
