import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { markedTexts } from './readTags.ts';

/**
 * The tags of a PDF as a text to be read, one tag, piece of content or link a line, those in a tag indented below it. Written by
 * pdf-lib and pdf.js, so nothing here shares code with what is tested. `!` marks what contradicts itself: a tag or mark whose own
 * way up leads elsewhere, a name that the table of names has for another tag.
 */
export async function tagTreeText(bytes: Uint8Array): Promise<string> {
  const { marks, untagged } = await markedTexts(bytes);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = pdf;
  const root = entry(pdf.catalog, 'StructTreeRoot');
  const parents = parentTree(dictionary(entry(dictionary(root), 'ParentTree')));
  const names = nameTree(dictionary(entry(dictionary(root), 'IDTree')));

  function entry(node: PDFDict | undefined, key: string) {
    return node?.get(PDFName.of(key));
  }
  function dictionary(value: unknown): PDFDict | undefined {
    const found = value instanceof PDFRef ? context.lookup(value) : value;
    if (found instanceof PDFDict) return found;
    return typeof found === 'object' && found !== null && 'dict' in found && found.dict instanceof PDFDict
      ? found.dict
      : undefined;
  }
  function list(value: unknown): unknown[] {
    const found = value instanceof PDFRef ? context.lookup(value) : value;
    return found instanceof PDFArray ? found.asArray() : [];
  }
  function word(node: PDFDict | undefined, key: string): string | undefined {
    const value = entry(node, key);
    if (value instanceof PDFName) return value.decodeText();
    if (value instanceof PDFNumber) return String(value.asNumber());
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
  }
  function parentTree(node: PDFDict | undefined): Map<number, unknown> {
    const pairs = list(entry(node, 'Nums'));
    return new Map(
      pairs.flatMap((key, index) => (key instanceof PDFNumber ? [[key.asNumber(), pairs[index + 1]]] : [])),
    );
  }
  function nameTree(node: PDFDict | undefined): Map<string, unknown> {
    const pairs = list(entry(node, 'Names'));
    const own = pairs.flatMap((key, index): [string, unknown][] =>
      key instanceof PDFString || key instanceof PDFHexString ? [[key.decodeText(), pairs[index + 1]]] : [],
    );
    return new Map([...own, ...list(entry(node, 'Kids')).flatMap((kid) => [...nameTree(dictionary(kid))])]);
  }
  /** Whether the table of parents leads from a mark of a page or form, or from an annotation, to this tag. */
  function leadsTo(holder: unknown, key: string, mark: number | undefined, tag: unknown): boolean {
    const found = parents.get(Number(word(dictionary(holder), key)));
    return (mark === undefined ? found : list(found)[mark]) === tag;
  }
  function attributes(node: PDFDict): string[] {
    const own = [...list(entry(node, 'A')), entry(node, 'A')].flatMap((value) => dictionary(value) ?? []);
    const said = own.flatMap((one) =>
      ['Scope', 'RowSpan', 'ColSpan', 'ListNumbering', 'Headers'].flatMap((key) => {
        const names = list(entry(one, key)).map((name) =>
          name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '!',
        );
        const value = names.length > 0 ? names.join(' ') : word(one, key);
        return value === undefined || (key.endsWith('Span') && value === '1') ? [] : [`${key}=${value}`];
      }),
    );
    const entries = ['ID', 'Lang', 'Alt', 'ActualText'].flatMap((key) => {
      const value = word(node, key);
      return value === undefined ? [] : [`${key}=${value}`];
    });
    return [...entries, ...said];
  }
  function linesOf(value: unknown, tag: unknown, page: unknown, indent: string): string[] {
    const line = (text: string, right: boolean) => [`${indent}${right ? '' : '! '}${text}`];
    const content = (mark: number, on: unknown) => {
      const key = on instanceof PDFRef ? `p${on.objectNumber}R_mc${mark}` : '';
      return line(quoted(marks.get(key) ?? ''), leadsTo(on, 'StructParents', mark, tag));
    };
    if (value instanceof PDFNumber) return content(value.asNumber(), page);
    const node = dictionary(value);
    if (node === undefined) return list(value).flatMap((item) => linesOf(item, tag, page, indent));
    const on = entry(node, 'Pg') ?? page;
    const type = word(node, 'Type');
    if (type === 'OBJR') {
      const link = entry(node, 'Obj');
      const said = `${word(dictionary(link), 'Subtype')}: ${word(dictionary(link), 'Contents')}`;
      return line(said, leadsTo(link, 'StructParent', undefined, tag));
    }
    if (type === 'MCR') {
      const form = entry(node, 'Stm');
      const mark = Number(word(node, 'MCID'));
      if (form === undefined) return content(mark, on);
      return line('(drawn by a form)', leadsTo(form, 'StructParents', mark, tag));
    }
    const name = word(node, 'ID');
    const right = entry(node, 'P') === tag && (name === undefined || names.get(name) === value);
    const own = line([word(node, 'S'), ...attributes(node)].join(' '), right);
    return [...own, ...linesOf(entry(node, 'K'), value, on, `${indent}  `)];
  }
  const outside = untagged.map((text, index) => `(outside of tags on page ${index + 1}: ${quoted(text)})`);
  return `${[...linesOf(entry(dictionary(root), 'K'), root, undefined, ''), ...outside].join('\n')}\n`;
}

/** Breaks and spaces between words are those of pdf.js, and say nothing. */
function quoted(text: string): string {
  return `“${text.replace(/\s+/g, ' ').trim()}”`;
}
