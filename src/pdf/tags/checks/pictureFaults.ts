import { rawOf } from '../../pdfFile.ts';
import type { TagFault } from '../fault.ts';
import type { Tag } from '../tagTree.ts';

/** Every figure and every formula has alternative text (13-004, 17-002). */
export function pictureFaults(tags: readonly Tag[]): TagFault[] {
  const conditions = new Map([
    ['Figure', '13-004'],
    ['Formula', '17-002'],
  ]);
  return tags.flatMap(({ role, object, dictionary }) => {
    const condition = conditions.get(role);
    const told = ['Alt', 'ActualText'].some((key) => (rawOf(dictionary.get(key)) ?? '').trim() !== '');
    return condition === undefined || told
      ? []
      : [{ condition, what: `${role} in object ${object} has no alternative text` }];
  });
}
