import { plainText } from './plainText.ts';
import type { TextToken, Token } from './tokens.ts';

/** A sentence of running text. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** As it is read, facts resolved. */
  readonly text: string;
}

/**
 * The sentences of a part's paragraphs, in the deck's own language. They end where a sign of an end stands in running text before a
 * space and a capital letter, a figure or a quote; lists, drawings and tables have none.
 */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  return tokens.flatMap((token) => {
    if (token.type === 'paragraph') return sentencesIn(token.children);
    if (token.type === 'languages' || (token.type === 'language' && token.language === undefined))
      return sentencesOf(token.children);
    return [];
  });
}

function sentencesIn(inline: readonly Token[]): Sentence[] {
  const sentences: Token[][] = [[]];
  for (const token of inline) {
    const [first, ...others] = token.type === 'text' ? textPieces(token) : [token];
    if (first !== undefined) sentences.at(-1)?.push(first);
    for (const piece of others) sentences.push([piece]);
  }
  return sentences
    .map((one) => ({ tokens: one, text: plainText(one) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** A text cut where sentences end; the last piece is empty when it ends with one. */
function textPieces(token: TextToken): TextToken[] {
  return token.text.split(ends).map((text) => ({ ...token, text }));
}

/** Not after an initial or a short title: `U.S. law`, `St. Paul`. */
const ends = /(?<=[.!?…][”"’')]*)(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|vs)\.)\s+(?=[\p{Lu}\p{N}“"‘(]|$)/u;
