import { isDictionary, isReference, nameOf } from '../pdfFile.ts';
import type { PdfDictionary, PdfValue } from '../pdfSyntax.ts';
import type { JoinedPart } from './joinedNumbers.ts';

/** A value of a part as it stands in the joined file: references, keys of the parent tree and names of tags are those of the whole. */
export function renumberValue<T extends PdfValue>(value: T, part: JoinedPart): T;
export function renumberValue(value: PdfValue, part: JoinedPart): PdfValue {
  if (isReference(value)) return { object: part.shared.get(value.object) ?? value.object + part.base };
  if (Array.isArray(value)) return value.map((item: PdfValue) => renumberValue(item, part));
  return isDictionary(value) ? renumberEntries(value, part) : value;
}

function renumberEntries(dictionary: PdfDictionary, part: JoinedPart): PdfDictionary {
  const isTag = nameOf(dictionary.get('Type')) === 'StructElem';
  const isTable = nameOf(dictionary.get('O')) === 'Table';
  return new Map(
    [...dictionary].map(([key, value]) => {
      if (/^StructParents?$/.test(key) && typeof value === 'number') return [key, value + part.parents];
      if ((key === 'ID' && isTag) || (key === 'Headers' && isTable)) return [key, tagName(value, part)];
      return [key, renumberValue(value, part)];
    }),
  );
}

/** Chromium counts the names of tags from the start in every document. In front, the part's number keeps names in their order. */
export function tagName(value: PdfValue, part: JoinedPart): PdfValue {
  if (Array.isArray(value)) return value.map((item: PdfValue) => tagName(item, part));
  if (part.index === 0 || typeof value !== 'object' || value === null || !('raw' in value)) return value;
  return { raw: `${value.raw}-${part.index}` };
}
