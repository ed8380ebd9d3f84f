import { nameOf, type PdfFile, resolve, resolveDictionary } from '../../pdfFile.ts';
import type { PaintedPage } from '../completeTags.ts';
import { readStream } from '../contentStream.ts';
import type { TagFault } from '../fault.ts';
import { type Tag, walkTags } from '../tagTree.ts';

/**
 * Every mark on a page belongs to exactly one tag, and every tag's mark is there (01-005; what stands outside marks was made
 * an artifact). No tag's content hides in a form that is painted from elsewhere (30-002). No letter is missing (31-030).
 */
export function contentFaults(pdf: PdfFile, tags: readonly Tag[], pages: readonly PaintedPage[]): TagFault[] {
  const tagged = new Map<string, number>();
  for (const tag of walkTags(tags)) {
    for (const kid of tag.kids) {
      if ('mark' in kid) tagged.set(`${kid.page} ${kid.mark}`, (tagged.get(`${kid.page} ${kid.mark}`) ?? 0) + 1);
    }
  }
  const painted = new Set(pages.flatMap(({ object, marks }) => marks.map((mark) => `${object} ${mark}`)));
  const untold = [...painted].filter((key) => tagged.get(key) !== 1);
  const empty = [...tagged.keys()].filter((key) => !painted.has(key));
  return [
    ...untold.map((key) => ({ condition: '01-005', what: `mark ${key} belongs to ${tagged.get(key) ?? 'no'} tags` })),
    ...empty.map((key) => ({ condition: '01-005', what: `a tag leads to mark ${key}, which is not painted` })),
    ...pages.flatMap(({ object, missingGlyph }) =>
      missingGlyph ? [{ condition: '31-030', what: `page ${object} shows a missing letter` }] : [],
    ),
    ...formFaults(pdf),
  ];
}

function formFaults(pdf: PdfFile): TagFault[] {
  const faults: TagFault[] = [];
  for (let object = 1; object < pdf.offsets.length; object += 1) {
    const dictionary = resolveDictionary(pdf, { object });
    if (nameOf(dictionary?.get('Subtype')) !== 'Form' || nameOf(resolve(pdf, dictionary?.get('Type'))) === 'StructElem')
      continue;
    if (readStream(pdf, object).includes('/MCID'))
      faults.push({ condition: '30-002', what: `form ${object} holds tagged content` });
  }
  return faults;
}
