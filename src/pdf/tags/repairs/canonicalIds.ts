import { isReference, type PdfFile, rawOf, resolve, resolveDictionary } from '../../pdfFile.ts';
import type { PdfDictionary, PdfValue } from '../../pdfSyntax.ts';
import type { TagEdits } from '../tagEdits.ts';
import type { Tag } from '../tagTree.ts';

/**
 * Numbers the names of tags in the order of the tree: `ID` of a table's heads, `Headers` of the cells that lead to them, and the
 * table of names (ISO 32000-1, 14.7.2 and table 349). Chromium counts on through all documents that a renderer has shown, so that
 * the same page would be another file each time. A name in `Headers` that no tag has is left out.
 */
export function canonicalIds(pdf: PdfFile, tags: readonly Tag[], edits: TagEdits): void {
  const names = new Map<string, string>();
  const table: PdfValue[] = [];
  for (const { object, dictionary } of tags) {
    const old = rawOf(dictionary.get('ID'));
    if (old === undefined || names.has(old)) continue;
    // As long as Chromium's, with zeros, so that the order of letters is that of numbers.
    const name = `node${String(names.size + 1).padStart(8, '0')}`;
    names.set(old, name);
    table.push({ raw: name }, { object });
  }
  if (names.size === 0) return;
  for (const tag of tags) rename(pdf, tag, names, edits);
  writeTable(pdf, table, edits);
}

function rename(pdf: PdfFile, { object, dictionary }: Tag, names: ReadonlyMap<string, string>, edits: TagEdits): void {
  const name = names.get(rawOf(dictionary.get('ID')) ?? '');
  if (name !== undefined) edits.of(object).set('ID', { raw: name });
  const attributes = resolve(pdf, dictionary.get('A'));
  const list: readonly PdfValue[] = Array.isArray(attributes) ? attributes : [dictionary.get('A') ?? null];
  if (!list.some((one) => headersOf(pdf, one) !== undefined)) return;
  edits.of(object).set(
    'A',
    list.map((one) => withHeaders(pdf, one, names, edits)),
  );
}

function withHeaders(pdf: PdfFile, attribute: PdfValue, names: ReadonlyMap<string, string>, edits: TagEdits): PdfValue {
  const headers = headersOf(pdf, attribute);
  if (headers === undefined) return attribute;
  const renamed = headers.flatMap((header): PdfValue[] => {
    const name = names.get(rawOf(header) ?? '');
    return name === undefined ? [] : [{ raw: name }];
  });
  if (!isReference(attribute)) return new Map(resolveDictionary(pdf, attribute)).set('Headers', renamed);
  edits.of(attribute.object).set('Headers', renamed);
  return attribute;
}

function headersOf(pdf: PdfFile, attribute: PdfValue): readonly PdfValue[] | undefined {
  const headers = resolve(pdf, resolveDictionary(pdf, attribute)?.get('Headers'));
  return Array.isArray(headers) ? headers : undefined;
}

/** One list instead of a tree: a document has tens of heads, and its branches would have to say anew where each begins. */
function writeTable(pdf: PdfFile, table: readonly PdfValue[], edits: TagEdits): void {
  const root = resolveDictionary(pdf, pdf.trailer.get('Root'))?.get('StructTreeRoot');
  if (!isReference(root)) throw new SyntaxError('its tags have no root');
  const tree = resolveDictionary(pdf, root)?.get('IDTree');
  for (const branch of branchesOf(pdf, tree)) edits.of(branch).clear();
  const list: PdfDictionary = new Map([['Names', table]]);
  if (!isReference(tree)) {
    edits.of(root.object).set('IDTree', list);
    return;
  }
  const entries = edits.of(tree.object);
  entries.clear();
  entries.set('Names', table);
}

/** Objects below the root of a tree of names, each once even if the tree bites its own tail. */
function branchesOf(pdf: PdfFile, root: PdfValue | undefined): ReadonlySet<number> {
  const branches = new Set<number>();
  const open = [root];
  while (open.length > 0) {
    const kids = resolve(pdf, resolveDictionary(pdf, open.pop())?.get('Kids'));
    for (const kid of Array.isArray(kids) ? kids : []) {
      if (!isReference(kid) || branches.has(kid.object)) continue;
      branches.add(kid.object);
      open.push(kid);
    }
  }
  return branches;
}
