import type { TableCell, Token } from './tokens.ts';

/** The words of tokens as they would be read aloud: no markup, no comments, no code. Blocks are parted by line breaks. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(tokenText)
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function tokenText(token: Token): string {
  switch (token.type) {
    case 'rule':
      return '\n';
    case 'break':
      return ' ';
    case 'html':
      return /^<br/i.test(token.markup) ? ' ' : '';
    case 'code':
    case 'image':
    case 'fence':
    case 'footnoteReference':
      return '';
    case 'language':
      // Words and reading level are those of the deck's own language.
      return token.language === undefined ? plainText(token.children) : '';
    case 'columns':
      return token.columns.map((column) => `${plainText(column)}\n`).join('');
    case 'list':
      // A list inside an item stands right behind the item's own words.
      return `\n${token.items.map(tokenText).join('')}`;
    case 'table':
      return `${[token.head, ...token.rows].map(rowText).join('\n')}\n`;
    case 'heading':
    case 'paragraph':
    case 'textBlock':
    case 'blockquote':
    case 'listItem':
    case 'footnote':
    case 'definitionTerm':
    case 'definition':
      return `${plainText(token.children)}\n`;
    case 'math':
      return token.display ? `${texText(token.tex)}\n` : texText(token.tex);
    case 'text':
    case 'codespan':
    case 'fact':
    case 'helpline':
      // A line that its author broke for the editor's sake ends no block and no sentence.
      return unescapeEntities(token.text ?? '').replaceAll('\n', ' ');
    default:
      return token.children.map(tokenText).join('');
  }
}

/** A formula as a line of text, its commands by their names: `A = pi r^2`. */
function texText(tex: string): string {
  return tex
    .replace(/\\(?:left|right|quad|qquad|[,;:! \\])/g, ' ')
    .replace(/[{}]/g, ' ')
    .replace(/\\(?=[a-z])/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function rowText(cells: readonly TableCell[]): string {
  return cells.map((cell) => plainText(cell.children)).join(' ');
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
