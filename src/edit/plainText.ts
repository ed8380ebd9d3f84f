import { normaliseText } from '../parse/frontMatter.ts';

/** A stretch `[start, end)` of a text, and what is to stand there. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text as the parser reads it, without a byte-order mark and with `\n` alone, that can be changed in its author's own. */
export interface PlainText {
  readonly text: string;
  /** The author's text with splices made, which name places of `text`, in any order and apart from each other. All else keeps its bytes. */
  splice(splices: readonly Splice[]): string;
}

export function plainText(source: string): PlainText {
  const text = normaliseText(source);
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const front = source.length - source.replace(/^\uFEFF+/, '').length;
  const pairs = [...source.matchAll(/\r\n/g)].map(({ index }, before) => index - front - before);
  /** A line's end of two signs is one in `text`, and counts as reached only behind it. */
  const placeOf = (offset: number): number => front + offset + countBelow(pairs, offset);
  return {
    text,
    splice(splices) {
      let done = 0;
      const pieces: string[] = [];
      for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
        pieces.push(source.slice(done, placeOf(splice.start)), splice.text.replaceAll('\n', lineEnd));
        done = placeOf(splice.end);
      }
      return pieces.join('') + source.slice(done);
    },
  };
}

/** How many of some rising numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
