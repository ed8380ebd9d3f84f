import type { LanguageToken, ListItemToken, TableCell, Token } from './tokens.ts';

/** Every token below a list of tokens, parents before their children, in the order in which they are read. */
export function* visitTokens(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    for (const children of childLists(token)) yield* visitTokens(children);
  }
}

/** The lists of tokens inside a token: children, items, cells, columns. */
function childLists(token: Token): readonly (readonly Token[])[] {
  switch (token.type) {
    case 'list':
      return [token.items];
    case 'table':
      return [...token.head, ...token.rows.flat()].map((cell) => cell.children);
    case 'columns':
      return token.columns;
    default:
      return 'children' in token ? [token.children] : [];
  }
}

/**
 * Copies tokens, each as `change` returns it, children first. Leaves come in the order in which they are read. An item stays an
 * item and a language a language: `change` is asked about what is in them only.
 */
export function mapTokens(tokens: readonly Token[], change: (token: Token) => Token): readonly Token[] {
  return tokens.map((token) => change(withChildren(token, (children) => mapTokens(children, change))));
}

type MapList = (tokens: readonly Token[]) => readonly Token[];

function withChildren(token: Token, map: MapList): Token {
  switch (token.type) {
    case 'list':
      return { ...token, items: token.items.map((item): ListItemToken => ({ ...item, children: map(item.children) })) };
    case 'languages':
      return {
        ...token,
        children: token.children.map((one): LanguageToken => ({ ...one, children: map(one.children) })),
      };
    case 'table': {
      const cell = (one: TableCell): TableCell => ({ ...one, children: map(one.children) });
      return { ...token, head: token.head.map(cell), rows: token.rows.map((row) => row.map(cell)) };
    }
    case 'columns':
      return { ...token, columns: token.columns.map(map) };
    default:
      return 'children' in token ? { ...token, children: map(token.children) } : token;
  }
}
