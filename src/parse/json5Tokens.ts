/** A piece of JSON5 that means something: a sign, or a text, number or name as it is written. */
export interface Json5Token {
  readonly text: string;
  /** Offset in the text. */
  readonly at: number;
}

const pieces =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\]+|\\[\s\S])*"?|'(?:[^'\\]+|\\[\s\S])*'?|[{}[\],:]|[^\s{}[\],:"'/]+|\//g;

/** The tokens of a JSON5 text, in order, without comments and white space. Source: spec.json5.org. */
export function* json5Tokens(text: string): Generator<Json5Token> {
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (!/^(?:\s|\/[/*])/.test(piece)) yield { text: piece, at: index };
  }
}
