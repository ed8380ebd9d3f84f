import type { TableCell, Token } from '../../src/model/tokens.ts';
import { sectionSeparators } from '../../src/parse/cutSlides.ts';
import { parseSlides } from '../../src/parse/parseSlides.ts';

/** What the first slide of a section's body shows, as tokens; the body begins in line 1. */
export function shownTokens(body: string): readonly Token[] {
  return parseSlides('a.md', body, 1, { separators: sectionSeparators, external: false }).value[0]?.tokens ?? [];
}

/**
 * Tokens as lines, those inside another one indented below it: `heading 1:1+6 depth=2`. Position first, then everything that the
 * token says of itself but its children, names without a value left out.
 */
export function outline(tokens: readonly Token[], indent = ''): string[] {
  return tokens.flatMap((token) => [
    `${indent}${head(token)}`,
    ...inside(token).flatMap((one) => outline(one, `${indent}  `)),
  ]);
}

function head({ type, at, ...said }: Token): string {
  const { attributes, ...rest } = said;
  const own = Object.entries(rest).filter(([, value]) => value !== undefined && typeof value !== 'object');
  const words = [...own, ...Object.entries(attributes).map(([name, value]) => [`@${name}`, value] as const)];
  return [`${type} ${at.line}:${at.column}+${at.length}`, ...words.map(([name, value]) => `${name}=${value}`)].join(
    ' ',
  );
}

function inside(token: Token): readonly (readonly Token[])[] {
  const cells = (all: readonly TableCell[]): readonly (readonly Token[])[] => all.map(({ children }) => children);
  if (token.type === 'list') return [token.items];
  if (token.type === 'table') return [token.head, ...token.rows].flatMap(cells);
  if (token.type === 'columns') return token.columns;
  return 'children' in token ? [token.children] : [];
}
