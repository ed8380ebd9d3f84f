import type { Tokens } from 'marked';
import { wrapText } from '../../fences/drawing/wrapText.ts';
import type { Slide } from '../../model/deck.ts';
import type { FenceToken, MarkdownToken } from '../../model/markdown.ts';

/** What the kit's themes leave for a slide's body, in CSS px of a slide 720 px tall: edges, type and gaps of tokens.css. */
const body = { height: 586, gap: 26, line: 46, text: 34, headingLine: 62.5, heading: 54, item: 12 } as const;
/** Literata is about an eighth broader than the face whose widths are known. */
const headingBreadth = 1.13;
/** A drawing that gets less cannot be read; a slide that full must lose something else. */
const least = 240;

/**
 * Height in CSS px that a slide's words leave to its drawings, so that these are laid out for the room they get and are not
 * made smaller, letters and all. Reckoned from widths of letters: the browser measures later whether it came true.
 * @param width of the slide's text, in CSS px.
 */
export function drawingHeight(slide: Slide, width: number): number {
  const blocks = slide.tokens.filter((token) => token.type !== 'space' && !isSilent(token));
  const drawn = blocks.filter(({ type }) => type === 'fence').length;
  const words = blocks.filter(({ type }) => type !== 'fence').reduce((sum, token) => sum + heightOf(token, width), 0);
  const gaps = Math.max(0, blocks.length - 1) * body.gap;
  return Math.max(least, Math.floor((body.height - words - gaps) / Math.max(1, drawn)));
}

/** A quiz that is kept for worksheets draws nothing. */
function isSilent(token: MarkdownToken): boolean {
  if (token.type !== 'fence' || (token as FenceToken).kind !== 'quiz') return false;
  return (token as { spec?: { show?: string } }).spec?.show !== 'cards';
}

function heightOf(token: MarkdownToken, width: number): number {
  if (token.type === 'list') {
    const { items } = token as Tokens.List;
    return items.reduce((sum, item) => sum + lines(wordsOf(item), width - 40) * body.line + body.item, 0);
  }
  if (token.type === 'heading' && (token as Tokens.Heading).depth <= 2) {
    return wrapText(wordsOf(token), width / headingBreadth, body.heading, 600).length * body.headingLine;
  }
  return lines(wordsOf(token), width) * body.line;
}

function lines(text: string, width: number): number {
  return Math.max(1, wrapText(text, width, body.text, 400).length);
}

function wordsOf(token: MarkdownToken | Tokens.ListItem): string {
  if ('tokens' in token && Array.isArray(token.tokens) && token.tokens.length > 0) {
    return token.tokens.map((child) => wordsOf(child as MarkdownToken)).join('');
  }
  return 'text' in token ? String(token.text) : '';
}
