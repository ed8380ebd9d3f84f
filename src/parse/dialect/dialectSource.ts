import { codeSpanOrComment } from '../codeSpanOrComment.ts';
import { type LexedToken, lexBlocks } from '../markdown.ts';
import { maskCode } from '../maskCode.ts';

/** A deck's text as a dialect reads it. Offsets are those of `text`. */
export interface DialectSource {
  readonly text: string;
  /** As long as the text: code and comments are filled with a sign that no author writes, line breaks kept. */
  readonly masked: string;
  /** The same, comments left as they are. */
  readonly withComments: string;
  /** Closed comments, in order; `words` is what stands between `<!--` and `-->`. */
  readonly comments: readonly DialectComment[];
  /** Blocks of the first level, in order. */
  readonly blocks: readonly DialectBlock[];
  /** The values of the front matter. */
  readonly front: Readonly<Record<string, unknown>>;
}

export interface DialectComment {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface DialectBlock {
  readonly start: number;
  readonly end: number;
  readonly token: LexedToken;
}

/** Neither a space nor a letter, so that no pattern takes what is blanked for text. */
const filler = '\uFFFC';

/** Finds out what every dialect asks about a text. */
export function dialectSource(text: string, front: DialectSource['front']): DialectSource {
  const prose = maskCode(text, () => true).text;
  const comments: DialectComment[] = [];
  const withComments = prose.replace(codeSpanOrComment, (found, _ticks: string | undefined, start: number) => {
    if (!found.startsWith('<!--')) return blank(found);
    comments.push({ start, end: start + found.length, words: text.slice(start + 4, start + found.length - 3) });
    return found;
  });
  const masked = comments.reduce(
    (left, { start, end }) => left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end),
    withComments,
  );
  return { text, masked, withComments, comments, blocks: blocks(text), front };
}

function blocks(text: string): DialectBlock[] {
  let offset = 0;
  return lexBlocks(text).map((token) => {
    const found = text.indexOf(token.raw, offset);
    const start = found === -1 ? offset : found;
    offset = start + token.raw.length;
    return { start, end: offset, token };
  });
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, filler);
}
