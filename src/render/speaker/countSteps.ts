import { attributeOf } from '../../html/attributeOf.ts';
import { readHtml } from '../../html/readHtml.ts';

/**
 * How many times a slide changes before the next one comes, as reveal.js counts fragments: those that name one index come together,
 * each other one by itself.
 */
export function countSteps(markup: string): number {
  if (!markup.includes('fragment')) return 0;
  const indexes = new Set<number>();
  let alone = 0;
  for (const part of readHtml(markup)) {
    if (part.type !== 'element' || !(attributeOf(part, 'class') ?? '').split(/\s+/).includes('fragment')) continue;
    const index = attributeOf(part, 'data-fragment-index');
    if (index === undefined) alone += 1;
    else indexes.add(Number.parseInt(index, 10));
  }
  return alone + indexes.size;
}
