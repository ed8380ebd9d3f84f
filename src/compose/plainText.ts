import type { Tokens } from 'marked';
import type { FenceToken, LanguageToken, MarkdownToken } from '../model/markdown.ts';

/** The words of tokens as they would be read aloud: no markup, no comments, no code. Blocks are parted by line breaks. */
export function plainText(tokens: readonly MarkdownToken[]): string {
  return tokens
    .map((token) => tokenText(token))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function tokenText(token: MarkdownToken): string {
  switch (token.type) {
    case 'space':
    case 'hr':
      return '\n';
    case 'br':
      return ' ';
    case 'html':
    case 'code':
    case 'def':
      return token.type === 'html' && /^<br/i.test(token.raw) ? ' ' : '';
    case 'image':
      return '';
    case 'language': {
      // Words and reading level are those of the deck's own language.
      const { language, tokens } = token as LanguageToken;
      return language === undefined ? plainText(tokens) : '';
    }
    case 'fence':
      return (token as FenceToken).kind === 'columns'
        ? ((token as FenceToken).spec as MarkdownToken[][]).map((column) => `${plainText(column)}\n`).join('')
        : '';
    case 'list':
      return `${(token as Tokens.List).items.map((item) => `${plainText(item.tokens as MarkdownToken[])}\n`).join('')}`;
    case 'table': {
      const table = token as Tokens.Table;
      const row = (cells: Tokens.TableCell[]) =>
        cells.map((cell) => plainText(cell.tokens as MarkdownToken[])).join(' ');
      return `${[table.header, ...table.rows].map(row).join('\n')}\n`;
    }
    case 'heading':
    case 'paragraph':
    case 'blockquote':
      return `${plainText((token as Tokens.Generic).tokens as MarkdownToken[])}\n`;
    default: {
      const children = (token as Tokens.Generic).tokens;
      if (children !== undefined && children.length > 0)
        return children.map((child) => tokenText(child as MarkdownToken)).join('');
      return 'text' in token ? unescapeEntities(String(token.text)) : '';
    }
  }
}

/** Marked leaves entities in text tokens as the author wrote them. */
function unescapeEntities(text: string): string {
  return text
    .replace(/&nbsp;/g, '\u00A0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Number of words as a speaker counts them: runs that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
