import { Lexer, type Token, type TokensList } from 'marked';
import { isLonger, longestParagraph } from '../model/textLimits.ts';
import { nestingLimit } from './nestingLimit.ts';

/** marked's lexer with an end to its depth and to the length of a paragraph: what is beyond is one text, `tooDeep` or `tooLong`, as written. */
export class LimitedLexer extends Lexer {
  private depth = 0;

  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
    return this.deeper(source, tokens, () => super.blockTokens(source, tokens, clipped));
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (isLonger(source, longestParagraph)) {
      tokens.push({ type: 'text', raw: source, text: source, tooLong: true });
      return tokens;
    }
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
