import { CST, Lexer } from 'yaml';

/**
 * Where a quotation mark opens that was never closed: its text runs to the end, or over a line that begins with a key. Of a text that
 * could not be read; the library says where it ends.
 * @returns offset in the text; undefined when there is none.
 */
export function openQuote(text: string): number | undefined {
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    if (type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar') continue;
    if ((type === 'double-quoted-scalar' || type === 'single-quoted-scalar') && runsOn(lexeme)) return offset;
    offset += lexeme.length;
  }
  return undefined;
}

function runsOn(quoted: string): boolean {
  const closed = quoted.length > 1 && quoted.endsWith(quoted[0] ?? '');
  return !closed || /\n[ \t]*(?:- +)?[\w-]+:[ \t\n]/.test(quoted);
}
