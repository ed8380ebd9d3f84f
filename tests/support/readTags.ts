import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tag of a PDF as a reader meets it, in the order of the tree. Nothing here shares code with the print session. */
export interface ReadTag {
  readonly role: string;
  /** Roles from the top of the tree down to the tag itself. */
  readonly path: readonly string[];
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  /** Text that stands directly in this tag; what stands in tags below is with them. */
  readonly text: string;
  /** Page of its first mark, from 1; 0 when it has none. */
  readonly page: number;
}

/** Every tag of a PDF in reading order, with its text; and the text that no tag holds, page by page. */
export async function readTags(
  bytes: Uint8Array,
): Promise<{ readonly tags: readonly ReadTag[]; readonly untagged: readonly string[] }> {
  const { marks, untagged, pages } = await markedTexts(bytes);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const tags: ReadTag[] = [];
  const visit = (value: unknown, path: readonly string[], page: string): void => {
    if (value instanceof PDFArray) for (const item of value.asArray()) visit(item, path, page);
    const node = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    if (node instanceof PDFArray && value instanceof PDFRef) visit(node, path, page);
    if (!(node instanceof PDFDict) || name(node, 'Type') === 'OBJR' || name(node, 'Type') === 'MCR') return;
    const role = name(node, 'S');
    const own = pageKey(node) ?? page;
    const keys = marksOf(node.get(PDFName.of('K')), own);
    const first = keys.find((key) => pages.has(key));
    tags.push({
      role,
      path: [...path, role],
      alt: text(node, 'Alt'),
      lang: text(node, 'Lang'),
      text: keys.map((key) => marks.get(key) ?? '').join(''),
      page: first === undefined ? 0 : (pages.get(first) ?? 0),
    });
    visit(node.get(PDFName.of('K')), [...path, role], own);
  };
  const marksOf = (value: unknown, page: string): string[] => {
    if (value instanceof PDFNumber) return [`${page}_mc${value.asNumber()}`];
    if (value instanceof PDFArray) return value.asArray().flatMap((item) => marksOf(item, page));
    const node = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    if (node instanceof PDFArray) return marksOf(node, page);
    if (!(node instanceof PDFDict) || name(node, 'Type') !== 'MCR') return [];
    return [`${pageKey(node) ?? page}_mc${node.lookup(PDFName.of('MCID'), PDFNumber).asNumber()}`];
  };
  visit(root.get(PDFName.of('K')), [], '');
  return { tags, untagged };
}

/** Text by mark, as pdf.js names marks: `p12R_mc3`. */
export async function markedTexts(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const marks = new Map<string, string>();
  const pages = new Map<string, number>();
  const untagged: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    let bare = '';
    for (const item of items) {
      if ('str' in item) {
        const key = open.findLast((one) => one !== undefined);
        const said = item.str + (item.hasEOL ? '\n' : '');
        if (key === undefined) bare += said;
        else marks.set(key, (marks.get(key) ?? '') + said);
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const id = 'id' in item && typeof item.id === 'string' ? item.id : undefined;
        open.push(id);
        if (id !== undefined) pages.set(id, number);
      }
    }
    untagged.push(bare);
  }
  await task.destroy();
  return { marks, pages, untagged };
}

function name(node: PDFDict, key: string): string {
  const value = node.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

function text(node: PDFDict, key: string): string | undefined {
  const value = node.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function pageKey(node: PDFDict): string | undefined {
  const page = node.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? `p${page.objectNumber}R` : undefined;
}
