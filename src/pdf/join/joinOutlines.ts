import { isReference, nameOf } from '../pdfFile.ts';
import type { PdfReference } from '../pdfSyntax.ts';
import type { PdfJoin } from './openJoin.ts';

/** A bookmark and those below it. */
interface Bookmark {
  readonly item: PdfReference;
  readonly level: number;
  readonly below: Bookmark[];
}

/**
 * The bookmarks of the parts as one outline. A heading stands below the last one before it that is of a higher level, as in Chromium's
 * own, and that one may stand in the part before.
 */
export function joinOutlines(join: PdfJoin): void {
  const lists = join.parts.map((part) => join.catalog(part).get('Outlines')).filter(isReference);
  if (lists.length === 0) return;
  const top: Bookmark = { item: join.add(new Map([['Type', { name: 'Outlines' }]])), level: 0, below: [] };
  const open = [top];
  for (const bookmark of lists.flatMap((list) => itemsBelow(join, list))) {
    while ((open.at(-1)?.level ?? 0) >= bookmark.level) open.pop();
    open.at(-1)?.below.push(bookmark);
    open.push(bookmark);
  }
  for (const list of lists) join.drop(list);
  linkBelow(join, top);
  join.root.set('Outlines', top.item);
}

/** All bookmarks below one in the order in which they are read. */
function itemsBelow(join: PdfJoin, list: PdfReference): Bookmark[] {
  const items: Bookmark[] = [];
  for (let at = join.read(list).get('First'); isReference(at); at = join.read(at).get('Next')) {
    items.push({ item: at, level: levelOf(join, at), below: [] }, ...itemsBelow(join, at));
  }
  return items;
}

/** Skia names the heading that each bookmark leads to. */
function levelOf(join: PdfJoin, item: PdfReference): number {
  const role = nameOf(join.read(join.read(item).get('SE')).get('S'));
  const level = /^H([1-6])$/.exec(role ?? '')?.[1];
  if (level === undefined) throw new SyntaxError('a bookmark leads to no heading');
  return Number(level);
}

/** @returns how many bookmarks stand below this one, on all levels. */
function linkBelow(join: PdfJoin, { item, below }: Bookmark): number {
  const entries = join.of(item);
  for (const key of ['First', 'Last', 'Count']) entries.delete(key);
  const [first] = below;
  const last = below.at(-1);
  if (first === undefined || last === undefined) return 0;
  let count = 0;
  for (const [index, bookmark] of below.entries()) {
    const own = join.of(bookmark.item).set('Parent', item);
    for (const [key, beside] of [
      ['Prev', below[index - 1]],
      ['Next', below[index + 1]],
    ] as const) {
      if (beside === undefined) own.delete(key);
      else own.set(key, beside.item);
    }
    count += 1 + linkBelow(join, bookmark);
  }
  entries.set('First', first.item).set('Last', last.item).set('Count', count);
  return count;
}
