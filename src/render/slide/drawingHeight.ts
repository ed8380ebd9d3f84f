import { wrapText } from '../../fences/drawing/wrapText.ts';
import { fenceOf } from '../../fences/fences.ts';
import type { Slide } from '../../model/deck.ts';
import { plainText } from '../../model/plainText.ts';
import type { Token } from '../../model/tokens.ts';

/** What the kit's themes leave for a slide's body, in CSS px of a slide 720 px tall: edges, type and gaps of tokens.css. */
const body = {
  height: 586,
  gap: 26,
  line: 46,
  text: 34,
  headingLine: 62.5,
  heading: 54,
  item: 12,
  foot: 24,
  formula: 96,
} as const;
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
  const blocks = slide.tokens.filter((token) => !isSilent(token));
  const drawn = blocks.filter(({ type }) => type === 'fence' || type === 'columns').length;
  const words = blocks.filter(({ type }) => type !== 'fence' && type !== 'columns');
  const taken = words.reduce((sum, token) => sum + heightOf(token, width), 0);
  const gaps = Math.max(0, blocks.length - 1) * body.gap;
  return Math.max(least, Math.floor((body.height - taken - gaps) / Math.max(1, drawn)));
}

/** What is kept for worksheets draws nothing. */
function isSilent(token: Token): boolean {
  if (token.type !== 'fence' || token.spec === undefined) return false;
  return fenceOf(token.kind)?.shownOn(token.spec) === 'worksheet';
}

function heightOf(token: Token, width: number): number {
  if (token.type === 'math') return body.formula;
  if (token.type === 'footnotes') {
    return token.children.reduce((sum, note) => sum + lines(plainText([note]), width * 1.7) * body.foot, 0);
  }
  if (token.type === 'list') {
    return token.items.reduce((sum, item) => sum + lines(plainText([item]), width - 40) * body.line + body.item, 0);
  }
  if (token.type === 'heading' && token.depth <= 2) {
    return wrapText(plainText([token]), width / headingBreadth, body.heading, 600).length * body.headingLine;
  }
  return lines(plainText([token]), width) * body.line;
}

function lines(text: string, width: number): number {
  return Math.max(1, wrapText(text, width, body.text, 400).length);
}
