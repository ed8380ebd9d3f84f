import { fenceOf } from '../fences/fences.ts';
import type { Slide } from '../model/deck.ts';
import type { FenceToken, Token } from '../model/tokens.ts';

/** Words that an audience reads on a slide beside its title. Alternative text, captions, formulas, source lines and footnotes do not count. */
export function slideWords(slide: Slide): string[] {
  return withoutTitle(slide.tokens).flatMap((token) => wordsOf(tokenText(token)));
}

/** The title stands first, in a slide of two languages at the head of its first column. */
function withoutTitle(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.find((token) => token.type === 'heading');
  if (first !== undefined) return tokens.filter((token) => token !== first);
  return tokens.flatMap((token) => {
    if (token.type !== 'columns' || token.columns[1]?.[0]?.type !== 'language') return [token];
    return withoutTitle(token.columns[0] ?? []);
  });
}

function tokenText(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'codespan':
    case 'fact':
    case 'helpline':
      return token.text ?? '';
    case 'fence':
      return fenceText(token);
    case 'list':
      return token.items.map((item) => item.children.map(tokenText).join(' ')).join(' ');
    case 'table':
      return [...token.head, ...token.rows.flat()].map((cell) => cell.children.map(tokenText).join('')).join(' ');
    case 'definitionList':
      return token.children.map(tokenText).join(' ');
    case 'language':
      // A listener reads one of two languages.
      return token.language === undefined ? token.children.map(tokenText).join(' ') : '';
    case 'columns':
      return token.columns.flat().map(tokenText).join(' ');
    case 'html':
      return /^<br\b/i.test(token.markup) ? ' ' : '';
    case 'code':
    case 'image':
    case 'math':
    case 'footnoteReference':
    case 'footnotes':
      return '';
    case 'break':
    case 'rule':
      return ' ';
    default:
      return token.children.map(tokenText).join('');
  }
}

function fenceText({ kind, spec }: FenceToken): string {
  const text = spec === undefined ? [] : (fenceOf(kind)?.text(spec) ?? []);
  return text
    .filter(({ role }) => role === 'words')
    .map((one) => one.text)
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
