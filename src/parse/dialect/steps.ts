import type { Edit } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import type { Range } from './slideRanges.ts';

/** List items of a stretch of the text, each to come by itself. @param marker what an item begins with. */
export function steppedItems({ masked }: DialectSource, { start, end }: Range, marker = '(?:[-*+]|\\d+[.)])'): Edit[] {
  const items = new RegExp(`^[ \\t]*${marker}[ \\t]+[^\\s\\uFFFC][^\\n]*`, 'gm');
  return [...masked.slice(start, end).matchAll(items)]
    .filter((match) => !/^[ \t]*(?:[-*_][ \t]*){3,}$/.test(match[0]))
    .map((match) => {
      const at = start + match.index + match[0].trimEnd().length;
      return { start: at, end: at, text: ' <!-- .element: class="fragment" -->' };
    });
}

/** Marks of a pause in a slide: all up to the next one, or to the slide's end, comes as one step. */
export function pauses({ start, end }: Range, marks: readonly Range[]): Edit[] {
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const opening = '\n\n<div class="fragment">\n\n';
  const closing = '\n\n</div>\n\n';
  return inside.flatMap((mark, index): Edit[] => [
    { ...mark, text: `${index === 0 ? '' : closing}${opening}` },
    ...(index === inside.length - 1 ? [{ start: end, end, text: closing }] : []),
  ]);
}
