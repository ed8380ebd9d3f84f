import type { Painted } from '../completeTags.ts';
import type { TagFault } from '../fault.ts';
import type { Tag } from '../tagTree.ts';

/**
 * Every mark belongs to exactly one tag, and every tag's mark is there (01-005; what stands outside marks was made an artifact).
 * A form with tags is drawn once (30-002). No letter is missing (31-030).
 */
export function contentFaults(tags: readonly Tag[], painted: readonly Painted[]): TagFault[] {
  const tagged = new Map<string, number>();
  for (const tag of tags) {
    for (const kid of tag.kids) {
      if (!('mark' in kid)) continue;
      const key = `${kid.form ?? kid.page} ${kid.mark}`;
      tagged.set(key, (tagged.get(key) ?? 0) + 1);
    }
  }
  const marks = new Set(painted.flatMap(({ object, marks }) => marks.map((mark) => `${object} ${mark}`)));
  const untold = [...marks].filter((key) => tagged.get(key) !== 1);
  const empty = [...tagged.keys()].filter((key) => !marks.has(key));
  return [
    ...untold.map((key) => ({ condition: '01-005', what: `mark ${key} belongs to ${tagged.get(key) ?? 'no'} tags` })),
    ...empty.map((key) => ({ condition: '01-005', what: `a tag leads to mark ${key}, which is not painted` })),
    ...painted.flatMap(({ object, drawn, missingGlyph }) => [
      ...(drawn === 1 ? [] : [{ condition: '30-002', what: `form ${object} with tags is drawn ${drawn} times` }]),
      ...(missingGlyph ? [{ condition: '31-030', what: `page ${object} shows a missing letter` }] : []),
    ]),
  ];
}
