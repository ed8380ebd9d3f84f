import { diffIndices } from 'node-diff3';
import { normaliseText } from '../parse/frontMatter.ts';

/**
 * A text in which an editor wrote `\n` alone, with the line ends and the byte-order mark of the file that it came from: a line that stands in
 * both keeps its own. @param text is left as it is where it has other line ends.
 */
export function keepLineEnds(original: string, text: string): string {
  const mark = original.startsWith('\uFEFF') && !text.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (!original.includes('\r') || text.includes('\r')) return mark + text;
  const old = linesOf(original);
  const wanted = linesOf(text);
  const ends = wanted.map((): string => (original.includes('\r\n') ? '\r\n' : '\n'));
  const keep = (from: number, to: number, length: number): void => {
    for (let line = 0; line < length; line += 1) ends[to + line] = old[from + line]?.end || (ends[to + line] ?? '\n');
  };
  const words = (lines: readonly Line[]): string[] => lines.map((line) => line.words);
  let [from, to] = [0, 0];
  for (const { buffer1, buffer2 } of diffIndices(words(old), words(wanted))) {
    keep(from, to, buffer2[0] - to);
    [from, to] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]];
  }
  keep(from, to, wanted.length - to);
  return mark + wanted.map(({ words: own, end }, line) => own + (end === '' ? '' : ends[line])).join('');
}

interface Line {
  readonly words: string;
  readonly end: string;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)]
    .map(([, words = '', end = '']) => ({ words, end }))
    .filter(({ words, end }) => words + end !== '');
}

/** Whether two texts differ in nothing but line ends and a byte-order mark. */
export function isSameWords(a: string, b: string): boolean {
  return a === b || normaliseText(a) === normaliseText(b);
}
