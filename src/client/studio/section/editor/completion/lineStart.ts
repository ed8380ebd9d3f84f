import { hiddenAround } from './hiddenAround.ts';
import type { LinePlace } from './places.ts';
import { stretchAt } from './stretchAt.ts';

/** A line of Markdown on which nothing stands, or the first letters of a word. @param cursor offset in the text. */
export function lineStart(text: string, cursor: number): LinePlace | undefined {
  const stretch = stretchAt(text, cursor);
  if (stretch?.kind !== 'prose' || hiddenAround(text, cursor, stretch) !== undefined) return undefined;
  const [begun = ''] = /[^\r\n]*$/.exec(text.slice(stretch.from, cursor)) ?? [];
  const from = cursor - begun.length;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(from)) ?? [];
  return /^\p{L}*$/u.test(line) ? { kind: 'line', from, to: from + line.length } : undefined;
}
