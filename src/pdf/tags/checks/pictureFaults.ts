import type { PdfValue } from '../../pdfSyntax.ts';
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
    const told = ['Alt', 'ActualText'].some((key) => isText(dictionary.get(key)));
    return condition === undefined || told
      ? []
      : [{ condition, what: `${role} in object ${object} has no alternative text` }];
  });
}

function isText(value: PdfValue | undefined): boolean {
  return typeof value === 'object' && value !== null && 'raw' in value && value.raw.trim() !== '';
}
