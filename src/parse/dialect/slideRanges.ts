import type { DialectSource } from './dialectSource.ts';

/** A stretch of the text: `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The slides between breaks that are in order. */
export function slideRanges({ text }: DialectSource, breaks: readonly Range[]): Range[] {
  return [...breaks, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: breaks[index - 1]?.end ?? 0,
    end: start,
  }));
}

/** Lines that match, where neither code nor comments stand; the line break is not part of them. */
export function matchingLines({ masked }: DialectSource, pattern: RegExp): Range[] {
  return [...masked.matchAll(new RegExp(pattern, 'gm'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether nothing but comments stands in a stretch of the text. */
export function isEmpty({ withComments }: DialectSource, start: number, end: number): boolean {
  return (
    withComments
      .slice(start, end)
      .replace(/<!--[\s\S]*?-->/g, '')
      .trim() === ''
  );
}
