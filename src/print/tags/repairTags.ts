import { isReference, nameOf, type PdfFile, resolve, resolveDictionary } from '../pdfFile.ts';
import type { PdfDictionary, PdfValue } from '../pdfSyntax.ts';
import { annotationsOf, type PdfPage } from './pageObjects.ts';
import { childTags, type Tag, walkTags } from './tagTree.ts';
import { writePdfValue } from './writePdfValue.ts';

/**
 * Mends what Chromium leaves unfinished in the tags of a PDF. Returns the objects that change or are new, by number.
 * - A list item holds its text in an `LBody` (ISO 32000-1, table 336).
 * - A figure that holds other tags, as HTML's `figure` with its caption, is a group: the picture inside has the alternative text.
 * - Types that only PDF 2.0 has become those of PDF 1.7, for Chromium writes no role map for them.
 * - A link says where it leads in `Contents`, for readers that do not show the page (ISO 14289-1, 7.18.5).
 */
export function repairTags(pdf: PdfFile, tags: readonly Tag[], pages: readonly PdfPage[]): Map<number, Buffer> {
  const changed = new Map<number, Map<string, PdfValue>>();
  const edit = (object: number): Map<string, PdfValue> => {
    const known = changed.get(object) ?? new Map(resolveDictionary(pdf, { object }));
    changed.set(object, known);
    return known;
  };
  let next = pdf.offsets.length;
  const moved = new Map<string, number>();
  for (const tag of walkTags(tags)) {
    if (tag.role === 'Figure' && !tag.dictionary.has('Alt') && childTags(tag).length > 0)
      edit(tag.object).set('S', { name: 'Div' });
    const older = olderTypes.get(tag.role);
    if (older !== undefined) edit(tag.object).set('S', { name: older });
    if (tag.role !== 'LI' || isWhole(tag)) continue;
    const body = next;
    next += 1;
    wrapBody(tag, body, edit, moved);
  }
  const parents = parentTree(pdf, moved);
  for (const page of pages) for (const link of annotationsOf(pdf, page)) describeLink(pdf, link, edit);
  return new Map([...[...changed].map(([object, dictionary]) => [object, toBytes(dictionary)] as const), ...parents]);
}

/** Types of ISO 32000-2 that Chromium writes, and what ISO 32000-1 has in their place. */
const olderTypes: ReadonlyMap<string, string> = new Map([
  ['Strong', 'Span'],
  ['Em', 'Span'],
  ['Sub', 'Span'],
  ['Aside', 'Div'],
  ['Title', 'P'],
  ['FENote', 'Note'],
  ['DocumentFragment', 'Div'],
]);

/** An item that already is label and body. */
function isWhole({ kids }: Tag): boolean {
  return kids.every((kid) => 'tag' in kid && (kid.tag.role === 'Lbl' || kid.tag.role === 'LBody'));
}

/** Puts everything of an item but its label into a new body; `moved` notes marks of pages that have another parent now. */
function wrapBody(
  item: Tag,
  body: number,
  edit: (object: number) => Map<string, PdfValue>,
  moved: Map<string, number>,
): void {
  const isLabel = (kid: Tag['kids'][number]): boolean => 'tag' in kid && kid.tag.role === 'Lbl';
  const inside = item.kids.filter((kid) => !isLabel(kid));
  const labels = item.kids.filter(isLabel);
  for (const kid of inside) {
    if ('tag' in kid) edit(kid.tag.object).set('P', { object: body });
    else if ('mark' in kid) moved.set(`${kid.page} ${kid.mark}`, body);
  }
  const page = item.dictionary.get('Pg');
  const dictionary = edit(body);
  dictionary.set('Type', { name: 'StructElem' }).set('S', { name: 'LBody' }).set('P', { object: item.object });
  if (page !== undefined) dictionary.set('Pg', page);
  dictionary.set(
    'K',
    inside.map((kid) => kid.value),
  );
  edit(item.object).set('K', [...labels.map((kid) => kid.value), { object: body }]);
}

/** The arrays that lead from a page's marks to their tags, with moved marks led to their new parents. */
function parentTree(pdf: PdfFile, moved: ReadonlyMap<string, number>): [number, Buffer][] {
  if (moved.size === 0) return [];
  const byPage = new Map<number, [mark: number, parent: number][]>();
  for (const [key, parent] of moved) {
    const [page = 0, mark = 0] = key.split(' ').map(Number);
    byPage.set(page, [...(byPage.get(page) ?? []), [mark, parent]]);
  }
  const catalog = resolveDictionary(pdf, pdf.trailer.get('Root'));
  const tree = resolveDictionary(pdf, resolveDictionary(pdf, catalog?.get('StructTreeRoot'))?.get('ParentTree'));
  const numbers = resolve(pdf, tree?.get('Nums'));
  if (!Array.isArray(numbers)) throw new SyntaxError('its parent tree has branches');
  return [...byPage].map(([page, marks]) => {
    const key = resolveDictionary(pdf, { object: page })?.get('StructParents');
    const reference = numbers[numbers.findIndex((value, index) => index % 2 === 0 && value === key) + 1];
    const parents = resolve(pdf, reference);
    if (!isReference(reference) || !Array.isArray(parents)) throw new SyntaxError('a page has no parent tree');
    const list = [...parents];
    for (const [mark, parent] of marks) list[mark] = { object: parent };
    return [reference.object, Buffer.from(writePdfValue(list), 'latin1')];
  });
}

function describeLink(
  pdf: PdfFile,
  { object, dictionary }: PdfPage,
  edit: (object: number) => Map<string, PdfValue>,
): void {
  if (nameOf(dictionary.get('Subtype')) !== 'Link' || dictionary.has('Contents')) return;
  const action = resolveDictionary(pdf, dictionary.get('A'));
  edit(object).set('Contents', { raw: target(action) });
}

/** Where a link leads, in words: an address without its scheme, or this document. */
function target(action: PdfDictionary | undefined): string {
  const uri = action?.get('URI');
  if (typeof uri !== 'object' || uri === null || !('raw' in uri)) return 'To another place in this document';
  return uri.raw.replace(/^(https?:\/\/|tel:|mailto:|sms:)/, '').replace(/\/$/, '');
}

function toBytes(dictionary: PdfDictionary): Buffer {
  return Buffer.from(writePdfValue(dictionary), 'latin1');
}
