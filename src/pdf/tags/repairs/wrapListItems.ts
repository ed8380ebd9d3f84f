import type { TagEdits } from '../tagEdits.ts';
import type { Tag } from '../tagTree.ts';

/** Puts everything of a list item but its label into an `LBody`, as ISO 32000-1, table 336, wants it. */
export function wrapListItems(tags: readonly Tag[], edits: TagEdits): void {
  for (const tag of tags) if (tag.role === 'LI' && !isWhole(tag)) wrap(tag, edits);
}

/** An item that already is label and body. */
function isWhole({ kids }: Tag): boolean {
  return kids.every((kid) => 'tag' in kid && (kid.tag.role === 'Lbl' || kid.tag.role === 'LBody'));
}

function wrap(item: Tag, edits: TagEdits): void {
  const isLabel = (kid: Tag['kids'][number]): boolean => 'tag' in kid && kid.tag.role === 'Lbl';
  const inside = item.kids.filter((kid) => !isLabel(kid));
  const labels = item.kids.filter(isLabel);
  const body = edits.add();
  for (const kid of inside) {
    if ('tag' in kid) edits.of(kid.tag.object).set('P', { object: body });
    else if ('mark' in kid) edits.reparent(kid.form ?? kid.page ?? 0, kid.mark, body);
  }
  const page = item.dictionary.get('Pg');
  const entries = edits.of(body);
  entries.set('Type', { name: 'StructElem' }).set('S', { name: 'LBody' }).set('P', { object: item.object });
  if (page !== undefined) entries.set('Pg', page);
  entries.set(
    'K',
    inside.map((kid) => kid.value),
  );
  edits.of(item.object).set('K', [...labels.map((kid) => kid.value), { object: body }]);
}
