import type { SourceSpan } from '../model/sourceSpan.ts';

/** Turns offsets of one text into lines and columns. */
export interface LineIndex {
  /** The span of `length` units at `offset`, cut at the end of its line. */
  span(offset: number, length: number): SourceSpan;
}

/**
 * Indexes the lines of a text.
 * @param firstLine line number (from 1) of the text's first line in `file`, for a text that is a part of the file.
 */
export function lineIndex(file: string, text: string, firstLine = 1): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    span(offset, length) {
      const line = lastAtOrBefore(starts, offset);
      const start = starts[line] ?? 0;
      const end = (starts[line + 1] ?? text.length + 1) - 1;
      return {
        file,
        line: line + firstLine,
        column: offset - start + 1,
        length: Math.max(1, Math.min(length, end - offset)),
      };
    },
  };
}

/** Binary search: the index of the last of the sorted `starts` that is ≤ `offset`. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
