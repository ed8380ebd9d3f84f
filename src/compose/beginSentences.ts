import { capitalised } from '../model/capitalised.ts';
import type { Token } from '../model/tokens.ts';
import { mapTokens, visitTokens } from '../model/visitTokens.ts';

/**
 * Copies resolved tokens in which each fact that begins a sentence begins with a capital: in the ledger it stands as in the middle of
 * one. A figure, a unit or a cell of a table stays as it is.
 */
export function beginSentences(tokens: readonly Token[]): readonly Token[] {
  const first = new Set<Token>();
  let before = '';
  for (const token of visitTokens(tokens)) {
    if (!inline.has(token.type)) before = token.type === 'table' ? '|' : '';
    if (token.type === 'fact' && token.text !== token.id && isTold(token.part) && endsSentence.test(before))
      first.add(token);
    before += wordsOf(token);
  }
  if (first.size === 0) return tokens;
  return mapTokens(tokens, (token) => {
    if (token.type !== 'fact' || token.text === undefined || !first.has(token)) return token;
    return { ...token, text: capitalised(token.text), inLedger: token.text };
  });
}

const inline: ReadonlySet<Token['type']> = new Set<Token['type']>([
  'strong',
  'em',
  'del',
  'term',
  'text',
  'fact',
  'helpline',
  'footnoteReference',
  'math',
  'codespan',
  'break',
  'link',
  'image',
  'html',
]);

/** Nothing yet, or a sentence's end, with a pause of the speaker's behind it. The stop behind a single letter, as of `U.S.`, ends none. */
const endsSentence = /^(?:\[pause\]|["“‘'(«„\s])*$|(?:[!?…]|(?<!\b\p{L})\.)["”’»)\]]*\s+(?:\[pause\]\s*)?["“‘'(«„]*$/u;

function isTold(part: string | undefined): boolean {
  return part === undefined || part === 'text' || part === 'hedge';
}

function wordsOf(token: Token): string {
  if (token.type === 'break') return ' ';
  if (token.type === 'math') return token.tex;
  return token.type === 'text' || token.type === 'codespan' || token.type === 'fact' || token.type === 'helpline'
    ? (token.text ?? '')
    : '';
}
