import { Lexer, type Token, type TokenizerThis, type TokensList } from 'marked';
import { isLonger, longestParagraph } from '../model/textLimits.ts';
import { nestingLimit } from './nestingLimit.ts';

/** marked's lexer with an end to its depth and to the length of a paragraph: what is beyond is one text, `tooDeep` or `tooLong`, as written. */
export class LimitedLexer extends Lexer {
  private depth = 0;
  /** For each pattern that was looked for in the blocks at hand, how many letters are left from its next place on. */
  private ahead = new Map<RegExp, number>();

  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
    const ofOuter = this.ahead;
    this.ahead = new Map();
    try {
      return this.deeper(source, tokens, () => super.blockTokens(source, tokens, clipped));
    } finally {
      this.ahead = ofOuter;
    }
  }

  /**
   * Where a pattern stands next in what is left of the blocks at hand, -1 for nowhere. marked asks at every block, and each would look
   * through all that is left. The pattern looks at nothing before it.
   */
  nextPlace(pattern: RegExp, left: string): number {
    const known = this.ahead.get(pattern);
    if (known !== undefined && known <= left.length) return known === 0 ? -1 : left.length - known;
    const place = left.search(pattern);
    this.ahead.set(pattern, place === -1 ? 0 : left.length - place);
    return place;
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

const blankLine = /\n[ \t]*\n/;

/** Where a pattern, the end of a line at its begin, stands in the first paragraph of what is left; -1 for nowhere. */
export function placeInParagraph(context: TokenizerThis, pattern: RegExp, left: string): number {
  const [place, end] = [pattern, blankLine].map((one) => nextPlace(context, one, left));
  return place === undefined || (end !== undefined && end !== -1 && place > end) ? -1 : place;
}

/** The same as the lexer's own, for extensions. */
export function nextPlace({ lexer }: TokenizerThis, pattern: RegExp, left: string): number {
  return lexer instanceof LimitedLexer ? lexer.nextPlace(pattern, left) : left.search(pattern);
}
