import { CST, Lexer } from 'yaml';

/**
 * Where a YAML text goes deeper than `limit`: brackets in brackets, or blocks in blocks. Told before anything is built of it, since
 * the library's composer, and all that walks its result, goes down one call a level.
 * @returns offset in the text; undefined when it never does.
 */
export function tooDeepAt(text: string, limit: number): number | undefined {
  let offset = 0;
  let column = 0;
  let flow = 0;
  let before: string | null = null;
  /** Columns of the blocks that are open: of their first keys and dashes. */
  const blocks: number[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow -= 1;
    else if (flow === 0 && beginsBlock.has(type ?? '') && before !== 'block-scalar-header') {
      while ((blocks.at(-1) ?? -1) >= column) blocks.pop();
      blocks.push(column);
    }
    if (flow + blocks.length > limit) return offset;
    if (type !== 'newline' && type !== 'space') before = type;
    if (unwrittenTokens.has(type ?? '')) continue;
    offset += lexeme.length;
    const lineBreak = lexeme.lastIndexOf('\n');
    column = lineBreak === -1 ? column + lexeme.length : lexeme.length - lineBreak - 1;
  }
  return undefined;
}

const beginsBlock: ReadonlySet<string> = new Set([
  'seq-item-ind',
  'explicit-key-ind',
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
]);

/** By these the lexer marks beginnings and ends; they are not in the text. */
export const unwrittenTokens: ReadonlySet<string> = new Set(['doc-mode', 'flow-error-end', 'scalar']);
