import { attributeComments } from '../../parse/attributeComments.ts';
import { joinAttributes, readAttributes } from '../../parse/attributes.ts';

/** What the comments for a slide say of it. @param masked its text with code blanked out. */
export function slideAttributes(masked: string): Readonly<Record<string, string>> {
  return [...masked.matchAll(attributeComments('slide'))]
    .map((found) => readAttributes(found[1] ?? '').attributes)
    .reduce(joinAttributes, {});
}
