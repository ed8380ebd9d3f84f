import type { Tokens } from 'marked';
import type { FenceToken, MarkdownToken } from '../model/markdown.ts';

/** Every token below a list of tokens, parents before children, columns and table cells included. */
export function* walkTokens(tokens: readonly MarkdownToken[]): Generator<MarkdownToken> {
  for (const token of tokens) {
    yield token;
    for (const children of childrenOf(token)) yield* walkTokens(children);
  }
}

function childrenOf(token: MarkdownToken): readonly (readonly MarkdownToken[])[] {
  // The words inside an image are its alternative text, not text on the slide.
  if (token.type === 'image') return [];
  if (token.type === 'list') return (token as Tokens.List).items.map((item) => item.tokens as MarkdownToken[]);
  if (token.type === 'table') {
    const table = token as Tokens.Table;
    return [...table.header, ...table.rows.flat()].map((cell) => cell.tokens as MarkdownToken[]);
  }
  if (token.type === 'fence' && (token as FenceToken).kind === 'columns') {
    return ((token as FenceToken).spec ?? []) as MarkdownToken[][];
  }
  return 'tokens' in token && Array.isArray(token.tokens) ? [token.tokens as MarkdownToken[]] : [];
}
