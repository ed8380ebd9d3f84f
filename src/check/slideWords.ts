import type { Tokens } from 'marked';
import type { Slide } from '../model/deck.ts';
import type { FenceToken, MarkdownToken } from '../model/markdown.ts';

/** Words that an audience reads on a slide beside its title. Alternative text, captions and source lines do not count. */
export function slideWords(slide: Slide): string[] {
  const [first] = slide.tokens.filter((token) => token.type === 'heading');
  return slide.tokens.filter((token) => token !== first).flatMap((token) => wordsOf(tokenText(token)));
}

/** Keys of fences whose text is drawn. */
const drawnKeys: ReadonlySet<string> = new Set([
  'title',
  'text',
  'label',
  'what',
  'when',
  'ask',
  'word',
  'meaning',
  'verdict',
  'claim',
]);

function tokenText(token: MarkdownToken): string {
  if (token.type === 'fence') {
    const fence = token as FenceToken;
    if (fence.kind === 'columns') return (fence.spec as MarkdownToken[][]).flat().map(tokenText).join(' ');
    if (fence.kind === 'quiz' || fence.kind === 'helplines' || fence.kind === 'letters') return '';
    return drawnText(fence.spec);
  }
  if (token.type === 'code' || token.type === 'html' || token.type === 'image' || token.type === 'space') return '';
  if (token.type === 'list')
    return (token as Tokens.List).items
      .map((item) => (item.tokens as MarkdownToken[]).map(tokenText).join(' '))
      .join(' ');
  if (token.type === 'table') {
    const table = token as Tokens.Table;
    return [...table.header, ...table.rows.flat()]
      .map((cell) => (cell.tokens as MarkdownToken[]).map(tokenText).join(''))
      .join(' ');
  }
  if ('tokens' in token && Array.isArray(token.tokens))
    return (token.tokens as MarkdownToken[]).map(tokenText).join('');
  return 'text' in token ? String(token.text) : ' ';
}

function drawnText(spec: unknown): string {
  if (Array.isArray(spec)) return spec.map(drawnText).join(' ');
  if (typeof spec !== 'object' || spec === null) return '';
  return Object.entries(spec)
    .map(([key, value]) => (drawnKeys.has(key) && typeof value !== 'object' ? String(value) : drawnText(value)))
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
