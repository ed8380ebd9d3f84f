import { wrapText } from '../../fences/drawing/wrapText.ts';
import type { Slide } from '../../model/deck.ts';
import { plainText } from '../../model/plainText.ts';
import type { CodeToken, Token } from '../../model/tokens.ts';
import { visitTokens } from '../../model/visitTokens.ts';

/** Type of the theme `_reveal`, in CSS px: its text, its code, and what stands between blocks and around them. */
const type = { text: 42, line: 1.3, code: 23.1, codeLine: 1.2, codeEdges: 30, gap: 20, edges: 24 } as const;
/** Headings by depth, in shares of the text. */
const headings = [2.5, 1.6, 1.3, 1, 1, 1] as const;
/** Smaller than the first, code makes no room for other blocks; the second is the smallest that letters can be told apart. */
const [smallest, last] = [10, 5] as const;
/** Width of a letter of the code's font, in shares of its size. */
const letter = 0.6;

/**
 * The size of code, in CSS px, at which every line of it and the rest of its slide find room: reveal.js would have it scrolled, and
 * paper cannot. Reckoned from widths of letters; the browser measures later whether it came true.
 * @returns undefined when it can have its usual size.
 */
export function codeSize(
  slide: Pick<Slide, 'tokens'>,
  canvas: { readonly width: number; readonly height: number },
): number | undefined {
  const codes = [...visitTokens(slide.tokens)].filter((token) => token.type === 'code');
  if (codes.length === 0) return undefined;
  const width = canvas.width * 0.9 - 16;
  const others = slide.tokens.filter(({ type: kind }) => kind !== 'code');
  const taken = (tokens: readonly Token[]): number =>
    tokens.reduce<number>((sum, token) => sum + heightOf(token, canvas.width), type.edges);
  const largest = (room: number, least: number): number | undefined => {
    for (let size: number = type.code; size >= least; size -= 0.5)
      if (codeHeight(codes, width, size) <= room) return size;
    return undefined;
  };
  const beside = largest(canvas.height - taken(others), smallest);
  // A slide that is too full anyhow runs over its edge, and is told of; its code at least can be read.
  const size =
    beside ?? largest(canvas.height - taken(others.filter(({ type: kind }) => kind === 'heading')), last) ?? last;
  return size === type.code ? undefined : Number(size.toFixed(1));
}

function codeHeight(codes: readonly CodeToken[], width: number, size: number): number {
  const columns = Math.max(1, Math.floor(width / (letter * size)));
  return codes.reduce((sum, { text }) => {
    const rows = text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(widthOf(line) / columns)));
    return sum + rows.reduce((all, one) => all + one, 0) * size * type.codeLine + type.codeEdges;
  }, 0);
}

/** In letters of a font whose letters are all as wide, a tab eight of them. */
function widthOf(line: string): number {
  return line.replaceAll('\t', '        ').length;
}

function heightOf(token: Token, width: number): number {
  switch (token.type) {
    case 'heading': {
      const size = type.text * (headings[token.depth - 1] ?? 1);
      return wrapText(plainText([token]), width, size, 600).length * size * 1.2 + type.gap;
    }
    case 'list':
      return (
        token.items.reduce((sum, item) => sum + linesOf(plainText([item]), width * 0.9), 0) * type.text * type.line
      );
    case 'table':
      return (token.rows.length + 1) * type.text * 1.7;
    case 'html':
      return 0;
    default:
      return linesOf(plainText([token]), width) * type.text * type.line + type.gap;
  }
}

function linesOf(text: string, width: number): number {
  return text === '' ? 0 : Math.max(1, wrapText(text, width, type.text, 400).length);
}
