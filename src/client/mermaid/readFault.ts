import type { MermaidFault } from '../../model/mermaid.ts';

/** What parsers of Mermaid's kinds of diagram throw: Jison's with `hash`, Langium's with `result`, YAML's with `mark`. */
interface ParserError {
  readonly message?: string;
  readonly hash?: {
    readonly text?: string;
    readonly line?: number | string;
    readonly expected?: readonly string[];
    readonly loc?: Readonly<Record<'first_line' | 'last_line' | 'first_column' | 'last_column', number>>;
  };
  readonly result?: {
    readonly lexerErrors?: readonly { readonly message: string; readonly line?: number; readonly column?: number }[];
    readonly parserErrors?: readonly {
      readonly message: string;
      readonly token: { readonly startLine?: number; readonly startColumn?: number; readonly image?: string };
    }[];
  };
  readonly mark?: { readonly line: number };
}

/** An error of the package → what is wrong, and where. */
export function readFault(error: unknown): MermaidFault {
  const { message = String(error), hash, result, mark } = (error ?? {}) as ParserError;
  if (mark !== undefined) return { message: firstLine(message), frontLine: mark.line + 1 };
  const [lexed] = result?.lexerErrors ?? [];
  if (lexed?.line !== undefined) {
    return { message: firstLine(lexed.message), place: { line: lexed.line, column: lexed.column ?? 1 } };
  }
  const [parsed] = result?.parserErrors ?? [];
  if (parsed !== undefined) {
    const { startLine, startColumn = 1, image = '' } = parsed.token;
    // At the end of the text there is no token to point at.
    const place = startLine === undefined || Number.isNaN(startLine) ? { line: Number.POSITIVE_INFINITY } : undefined;
    return {
      message: firstLine(parsed.message),
      place: place ?? { line: startLine ?? 1, column: startColumn, length: image.length },
    };
  }
  if (hash === undefined) return { message: firstLine(message) };
  return { message: jisonMessage(message, hash.expected), ...jisonPlace(hash) };
}

function jisonPlace({ loc, line, text }: NonNullable<ParserError['hash']>): Pick<MermaidFault, 'place' | 'words'> {
  if (loc !== undefined) {
    const { first_line, last_line, first_column, last_column } = loc;
    const length = first_line === last_line ? last_column - first_column : 0;
    return { place: { line: first_line, column: first_column + 1, ...(length > 0 ? { length } : {}) } };
  }
  // A letter that no rule knows: the lexer counts lines from 0.
  if (typeof line === 'number') return { place: { line: line + 1 } };
  return text === undefined ? {} : { words: text };
}

/** The lists of tokens that might stand there run over many lines, and their names are the grammar's own. */
function jisonMessage(message: string, expected: readonly string[] = []): string {
  if (!/^(?:Parse|Lexical) error/.test(message)) return firstLine(message);
  return expected.length > 0 && expected.length < 4
    ? `this is not expected here, but ${expected.map((name) => name.replaceAll("'", '')).join(' or ')}`
    : 'this is not expected here';
}

function firstLine(message: string): string {
  const line = message.trim().split('\n')[0] ?? '';
  return line.replace(/^(?:Error|Parsing failed):\s*/, '').replace(/\.$/, '');
}
