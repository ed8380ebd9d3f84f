import type { TagEdits } from '../tagEdits.ts';
import { childTags, type Tag } from '../tagTree.ts';

/**
 * Puts what stands between the items of a list into the item before it: the spaces between items that run on in a line, which Chromium
 * tags as groups of their own, where ISO 32000-1, table 336, has items alone. Items must have their bodies (wrapListItems).
 */
export function takeInStrays(tags: readonly Tag[], edits: TagEdits): void {
  for (const list of tags) {
    if (list.role !== 'L') continue;
    const strays = childTags(list).filter(({ role }) => role === 'NonStruct');
    if (strays.length === 0) continue;
    let item: Tag | undefined = childTags(list).find(({ role }) => role === 'LI');
    for (const kid of list.kids) {
      if (!('tag' in kid)) continue;
      if (kid.tag.role === 'LI') item = kid.tag;
      if (item === undefined || !strays.includes(kid.tag)) continue;
      const body = bodyOf(item, edits);
      const inside = edits.of(body).get('K');
      edits.of(body).set('K', [...(Array.isArray(inside) ? inside : [inside ?? []].flat()), kid.value]);
      edits.of(kid.tag.object).set('P', { object: body });
    }
    if (item === undefined) continue;
    const kept = list.kids.filter((kid) => !('tag' in kid) || !strays.includes(kid.tag));
    edits.of(list.object).set(
      'K',
      kept.map((kid) => kid.value),
    );
  }
}

/** The object of an item's body: the last of its kids. */
function bodyOf(item: Tag, edits: TagEdits): number {
  const kids = edits.of(item.object).get('K');
  const last = Array.isArray(kids) ? kids.at(-1) : kids;
  return typeof last === 'object' && last !== null && 'object' in last ? last.object : item.object;
}
