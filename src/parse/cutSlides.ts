import { matchPattern } from './matchPattern.ts';

/** Regular expressions (source text) that part slides. They are looked for in masked text only. */
export interface Separators {
  readonly horizontal: string;
  readonly vertical: string;
}

/** A slide's stretch of the text: `[start, end)`. */
export interface SlideCut {
  readonly start: number;
  readonly end: number;
  readonly direction: 'horizontal' | 'vertical';
}

/** The kit's own separators: `---` for the next slide, `--` or `----` for one below, alone on their line. */
export const sectionSeparators: Separators = {
  horizontal: '^---[ \\t]*$',
  vertical: '^--(?:--)?[ \\t]*$',
};

/** What reveal-md takes when a deck says nothing else. */
export const dialectSeparators: Separators = {
  horizontal: '\\r?\\n---\\r?\\n',
  vertical: '\\r?\\n----\\r?\\n',
};

/**
 * Cuts a text into slides.
 * The direction is that of the separator *before* the slide; as in reveal.js the first slide is horizontal.
 * @param match finds the separators; for those of an author, one that comes to an end.
 * @throws SyntaxError when a separator is not a regular expression.
 */
export function cutSlides(masked: string, separators: Separators, match = matchPattern): SlideCut[] {
  const either = `(?:${separators.horizontal})|(?:${separators.vertical})`;
  const cuts: SlideCut[] = [];
  let start = 0;
  let direction: SlideCut['direction'] = 'horizontal';
  for (const found of match(either, 'gm', masked)) {
    if (found[0].length === 0) continue;
    cuts.push({ start, end: found.index, direction });
    start = found.index + found[0].length;
    direction = match(separators.horizontal, 'gm', found[0]).length > 0 ? 'horizontal' : 'vertical';
  }
  cuts.push({ start, end: masked.length, direction });
  return cuts;
}
