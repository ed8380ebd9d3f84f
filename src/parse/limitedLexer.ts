import { Lexer, type Token, type TokensList } from 'marked';
import { nestingLimit } from './nestingLimit.ts';

/** marked's lexer with an end to its depth: what stands deeper is one text, `tooDeep`, as it is written. */
export class LimitedLexer extends Lexer {
  private depth = 0;

  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
    return this.deeper(source, tokens, () => super.blockTokens(source, tokens, clipped));
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    return this.deeper(source, tokens, () => super.inlineTokens(source, tokens));
  }

  private deeper(source: string, tokens: Token[], lex: () => Token[]): Token[] {
    if (this.depth >= nestingLimit) {
      tokens.push({ type: 'text', raw: source, text: source, tooDeep: true });
      return tokens;
    }
    this.depth += 1;
    try {
      return lex();
    } finally {
      this.depth -= 1;
    }
  }
}
