import type { LineIndex } from './lineIndex.ts';
import { type LexedToken, lexedChildren } from './markdown.ts';

/**
 * Writes on each token where it stands in the author's file.
 * A token is looked for by its raw text inside its parent's stretch; where the lexer changed the raw text (indents taken
 * off inside lists) the parent's place stands in.
 * @param source the text in which the tokens stand, and whose offsets `lines` knows.
 */
export function placeTokens(
  tokens: readonly LexedToken[],
  source: string,
  start: number,
  end: number,
  lines: LineIndex,
): void {
  let cursor = start;
  for (const token of tokens) {
    const found = source.slice(cursor, end).indexOf(token.raw);
    const at = found === -1 ? cursor : cursor + found;
    const length = Math.max(1, token.raw.trimEnd().length);
    token.at = lines.span(at, length);
    const stop = found === -1 ? end : at + token.raw.length;
    let inner = at;
    for (const children of lexedChildren(token)) {
      placeTokens(children, source, inner, stop, lines);
      const last = children.at(-1);
      if (last !== undefined) {
        const after = source.slice(inner, stop).indexOf(last.raw);
        if (after !== -1) inner += after + last.raw.length;
      }
    }
    if (found !== -1) cursor = at + token.raw.length;
  }
}
