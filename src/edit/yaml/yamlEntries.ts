import { CST, isCollection, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/** Where an entry of a list or map stands: an item, or a key and its value. Offsets in the text. */
export interface YamlEntry {
  /** Of a map's entry. */
  readonly key: string | undefined;
  readonly value: Node | undefined;
  /** Of its first sign: a dash, a key, or the name before one. */
  readonly start: number;
  /** Behind its dash or colon; undefined where it has neither. */
  readonly mark: number | undefined;
  /** Behind its last sign; blanks, comments and empty lines after it are not its own. */
  readonly end: number;
}

/** The entries of a list or map, in order. Undefined where they cannot be told, as of a map without its own signs: `[a: 1]`. */
export function yamlEntries(node: unknown, text: string): readonly YamlEntry[] | undefined {
  if (!isCollection(node) || node.srcToken === undefined || !('items' in node.srcToken)) return undefined;
  const isFlow = node.srcToken.type === 'flow-collection';
  const written = node.srcToken.items.filter((item) => isEntry(item, isSeq(node) && !isFlow));
  if (written.length !== node.items.length) return undefined;
  const entries = written.map((item, index) => {
    const pair = isMap(node) ? node.items[index] : undefined;
    const value = isMap(node) ? pair?.value : node.items[index];
    const key = pair !== undefined && isScalar(pair.key) ? String(pair.key.value) : undefined;
    return entryOf(item, key, isNode(value) ? value : undefined, text);
  });
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function isEntry({ start, key, sep, value }: CST.CollectionItem, dashed: boolean): boolean {
  if (dashed) return start.some(({ type }) => type === 'seq-item-ind');
  return (
    (key ?? sep ?? value ?? undefined) !== undefined || start.some(({ type }) => type === 'anchor' || type === 'tag')
  );
}

function entryOf(
  item: CST.CollectionItem,
  key: string | undefined,
  value: Node | undefined,
  text: string,
): YamlEntry | undefined {
  const before = [...item.start, ...(item.sep ?? [])];
  const signs = before.filter(({ type }) => !blanks.has(type));
  const start = signs[0] !== undefined && item.start.includes(signs[0]) ? signs[0].offset : offsetOf(item);
  if (start === undefined) return undefined;
  const marks = before.filter(({ type }) => type === 'seq-item-ind' || type === 'map-value-ind');
  const last = signs.at(-1);
  const ends = [
    last === undefined ? start : last.offset + last.source.length,
    tokenEnd(item.key),
    item.value === undefined || value === undefined ? 0 : endOf(value, text),
  ];
  const mark = marks.at(-1);
  return { key, value, start, mark: mark && mark.offset + 1, end: Math.max(...ends) };
}

const blanks: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'comma']);

function offsetOf({ key, sep, value }: CST.CollectionItem): number | undefined {
  return key?.offset ?? sep?.[0]?.offset ?? value?.offset;
}

function tokenEnd(token: CST.Token | null | undefined): number {
  return token && CST.isScalar(token) ? token.offset + token.source.length : 0;
}

/** Behind the last sign of a node. */
export function endOf(node: Node, text: string): number {
  const [start, end] = node.range ?? [0, 0];
  if (isCollection(node) && node.srcToken?.type !== 'flow-collection')
    return yamlEntries(node, text)?.at(-1)?.end ?? end;
  const source = text.slice(start, end);
  // Blank lines at the end of a block are its own only where it says so.
  return /^[|>]\d?\+/.test(source) ? start + source.replace(/\n$/, '').length : start + source.trimEnd().length;
}

/** Whether a list or map is written between brackets. */
export function isBracketed(node: unknown): boolean {
  return isCollection(node) && node.flow === true;
}
