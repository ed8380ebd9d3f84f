import { textWidth } from '../../fences/drawing/textWidth.ts';
import { wrapText } from '../../fences/drawing/wrapText.ts';
import type { Slide } from '../../model/deck.ts';
import { plainText } from '../../model/plainText.ts';
import type { CodeToken, ListToken, Token } from '../../model/tokens.ts';

/** How a slide of words fills its room. */
export interface SlideFill {
  /** The layout that what it holds asks for, where its author named none. */
  readonly layout?: 'statement' | 'quote' | 'number' | 'steps';
  /** How much larger its words are set, 1.1 to 1.6 (`data-fill`, assets/themes/_base). */
  readonly scale?: (typeof scales)[number];
}

const nothing: SlideFill = {};

const scales = ['1.6', '1.5', '1.4', '1.3', '1.2', '1.1'] as const;

/** What the kit's themes leave for a slide's body in CSS px, and their type: see drawingHeight.ts. */
const body = { height: 586, gap: 26, text: 34, line: 1.35, item: 0.35, heading: 54, headingLine: 62.5 } as const;
/** A figure of the layout `number` and the words below it, in CSS px; a digit's width in shares of the figure's size. */
const number = { figure: 210, digit: 0.62, words: 40, line: 1.25, gaps: 42, width: 900 } as const;
/** Code in CSS px: its size, its lines, the panel around it and the numbers of lines; a letter's width in shares of the size. */
const code = { size: 26, line: 1.42, edges: 40, sides: 48, numbers: 3.2, letter: 0.6 } as const;
/** Literata is about an eighth broader than the face whose widths are known. */
const breadth = 1.13;
/** How much of the room that its heading leaves words may take: what is reckoned from widths of letters may come out longer. */
const share = 0.8;

/**
 * Two points on a slide for eight leave most of it empty: a slide of words or code alone is set as what it holds. Where its author named
 * no layout, someone's words are a quote, a short numbered list is steps, a figure is a number, a heading alone is a statement; other words
 * are as large as fills the slide. A quote, a number and steps by name are as large as those without one. Never smaller than without it.
 * Slides with a class or style of their author's stay as they are.
 * @param width of a slide's text in CSS px.
 */
export function slideFill(slide: Slide, width: number): SlideFill {
  const { layout } = slide;
  const isAutomatic = layout === 'default';
  if (!isAutomatic && layout !== 'quote' && layout !== 'number' && layout !== 'steps') return nothing;
  const [first, ...rest] = slide.tokens;
  const heading = first?.type === 'heading' && first.depth <= 2 ? first : undefined;
  const words = heading === undefined ? slide.tokens : rest;
  if (first === undefined || isDressed(slide.attributes)) return nothing;
  if (slide.tokens.some(({ attributes }) => isDressed(attributes))) return nothing;
  const room = share * (body.height - (heading === undefined ? 0 : headingHeight(heading, width) + body.gap));
  if (isAutomatic && isCode(words)) return scaled((scale) => codeFits(words, width, room, scale));
  if (!words.every(isWords)) return nothing;
  if (words.length === 0) return isAutomatic ? { layout: 'statement' } : nothing;
  const isLaidOut = (name: typeof layout, holds: boolean): boolean => holds && (isAutomatic || layout === name);
  if (isLaidOut('quote', isQuote(words)))
    return { layout: 'quote', ...scaled((scale) => quoteHeight(words, width, scale) <= room) };
  if (isLaidOut('number', heading !== undefined && isNumber(words)))
    return { layout: 'number', ...scaled((scale) => numberFits(words, width, room, scale)) };
  if (isLaidOut('steps', heading !== undefined && isSteps(words, width)))
    return { layout: 'steps', ...scaled((scale) => isSteps(words, width, scale)) };
  if (!isAutomatic) return nothing;
  return scaled((scale) => textHeight(words, width, scale) <= room && keepsLines(words, width, scale));
}

/** The largest type that fits. */
function scaled(fits: (scale: number) => boolean): Pick<SlideFill, 'scale'> {
  const scale = scales.find((one) => fits(Number(one)));
  return scale === undefined ? nothing : { scale };
}

function isDressed(attributes: Readonly<Record<string, string>>): boolean {
  const isOfLook = (name: string): boolean => ['class', 'style'].includes(name) || name.startsWith('data-');
  return Object.keys(attributes).some((name) => isOfLook(name) && name !== 'data-ground');
}

function isWords(token: Token): boolean {
  switch (token.type) {
    case 'paragraph':
      return isRunning(token.children);
    case 'blockquote':
      return token.children.every((child) => child.type === 'paragraph' && isRunning(child.children));
    case 'list':
      return token.items.every((item) => item.children.every((child) => isWords(child) || isRunning([child])));
    default:
      return false;
  }
}

/** Text as it runs: no pictures, drawings or formulas, and no markup of the author's own but what says a word's language. */
function isRunning(tokens: readonly Token[]): boolean {
  return tokens.every((token) => {
    if (token.type === 'html') return /^<(?:\/span|span lang="[\w-]+")>$/.test(token.markup);
    return 'children' in token && token.type !== 'heading'
      ? isRunning(token.children)
      : ['text', 'break', 'codespan', 'fact', 'helpline'].includes(token.type);
  });
}

function isCode(words: readonly Token[]): words is readonly CodeToken[] {
  return words.length > 0 && words.every(({ type }) => type === 'code');
}

/** Whether every line of it stays a line, and all of them find room. */
function codeFits(words: readonly CodeToken[], width: number, room: number, scale: number): boolean {
  const size = code.size * scale;
  const lines = words.flatMap(({ text }) => text.replace(/\n$/, '').split('\n'));
  const height = lines.length * size * code.line + words.length * (code.edges + body.gap);
  const longest = Math.max(...lines.map((line) => line.replaceAll('\t', '        ').length));
  return height <= room && longest * size * code.letter + size * code.numbers + code.sides <= width;
}

/** Someone's words, and at most one line that says whose. */
function isQuote(words: readonly Token[]): boolean {
  const [quote, whose, ...more] = words;
  return quote?.type === 'blockquote' && more.length === 0 && (whose === undefined || whose.type === 'paragraph');
}

/** A figure by itself, and at most one paragraph that says what was counted. */
function isNumber(words: readonly Token[]): boolean {
  const [figure, what, ...more] = words;
  if (figure?.type !== 'paragraph' || what?.type !== 'paragraph' || more.length > 0) return false;
  return (
    /^[~≈+−–-]?[$€£]?\d[\d.,\u00a0\u202f ]*(?:[%‰×]|k|m|bn)?$/u.test(plainText([figure])) &&
    plainText([figure]).length <= 9
  );
}

/** Whether a figure stays on its line, and what was counted finds room below it. */
function numberFits([figure, what]: readonly Token[], width: number, room: number, scale: number): boolean {
  if (figure === undefined || what === undefined) return false;
  const size = number.figure * scale;
  const lines = lineCount(plainText([what]), Math.min(width, number.width), number.words);
  const height = size + number.gaps + lines * number.words * number.line;
  return height <= room && plainText([figure]).length * size * number.digit <= width;
}

/** Someone's words in the face of headings, between a mark that opens them and whose they are; themes leave them room at the side. */
function quoteHeight([quote]: readonly Token[], width: number, scale: number): number {
  const size = body.heading * scale;
  const lines = quote === undefined ? 0 : lineCount(plainText([quote]), (width - 80) / breadth, size);
  return lines * size * 1.28 + 120;
}

/** Two to four short points in an order, of which each fits in a column of its own. */
function isSteps(words: readonly Token[], width: number, scale = 1): boolean {
  const [list, ...more] = words;
  if (list?.type !== 'list' || !list.ordered || list.start !== 1 || more.length > 0) return false;
  if (list.items.length < 2 || list.items.length > 4) return false;
  const column = (width - 40 * (list.items.length - 1)) / list.items.length;
  return items(list).every((text) => {
    const size = body.text * scale;
    const lines = wrapText(text, column / breadth, size, 400);
    return (
      lines.length <= (scale === 1 ? 5 : 4) &&
      lines.every((line) => textWidth(line, size, 400) <= column) &&
      !text.includes('\n')
    );
  });
}

function items({ items: all }: ListToken): string[] {
  return all.map((item) => plainText([item]));
}

function headingHeight(heading: Token, width: number): number {
  return wrapText(plainText([heading]), width / breadth, body.heading, 600).length * body.headingLine;
}

function textHeight(words: readonly Token[], width: number, scale: number): number {
  const gaps = (words.length - 1) * body.gap;
  return words.reduce((sum, token) => sum + blockHeight(token, width, scale), gaps);
}

function blockHeight(token: Token, width: number, scale: number): number {
  const size = body.text * scale;
  const line = size * body.line;
  if (token.type !== 'list') return lineCount(plainText([token]), width, size) * line;
  const inner = width - size * 1.1;
  return token.items
    .flatMap((item) => item.children)
    .reduce(
      (sum, child) =>
        sum +
        (child.type === 'list'
          ? blockHeight(child, inner, scale)
          : lineCount(plainText([child]), inner, size) * line + size * body.item),
      0,
    );
}

function lineCount(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, wrapText(part, width, size, 400).length), 0);
}

/** Whether larger letters break no point of one line into a second line, for a word or two. */
function keepsLines(words: readonly Token[], width: number, scale: number): boolean {
  const inner = width - body.text * scale * 1.1;
  return words
    .flatMap((token) => (token.type === 'list' ? items(token) : []))
    .flatMap((text) => text.split('\n'))
    .every((text) => lineCount(text, inner, body.text) > 1 || lineCount(text, inner, body.text * scale) === 1);
}
