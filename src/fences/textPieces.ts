import { readHtml } from '../html/readHtml.ts';
import type { Slide, SlidePart } from '../model/deck.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import type { FenceToken, HtmlToken, ImageToken, Token } from '../model/tokens.ts';
import { visitTokens } from '../model/visitTokens.ts';
import { fenceOf } from './fences.ts';

/** A run of text as a reader or listener meets it. */
export interface TextPiece {
  readonly text: string;
  /** `alt` is read aloud or by screen readers only; a `reference` prints what the ledger holds. */
  readonly kind: 'text' | 'code' | 'drawn' | 'alt' | 'reference';
  readonly where: SlidePart;
  /** Where it begins in the file; the nearest place when the author wrote it elsewhere, as with a fact's text. */
  readonly at: SourceSpan;
  /** Whether the file holds this very text at `at`, so that a word of it can be pointed at. */
  readonly exact: boolean;
}

type SlideParts = Pick<Slide, SlidePart>;

/** Every piece of text on a slide, in its notes and in its handout text, in reading order. */
export function slidePieces(slide: SlideParts): TextPiece[] {
  return pieces(slide, ({ spec }) => spec);
}

/** The same as their authors wrote them: references inside fences are not yet what they print. */
export function authoredPieces(slide: SlideParts): TextPiece[] {
  return pieces(slide, ({ authored }) => authored);
}

/** The place of a stretch of a piece; the piece's own place when the file holds other words there. */
export function placeInPiece(piece: TextPiece, offset: number, length: number): SourceSpan {
  return piece.exact ? spanInside(piece.at, piece.text, offset, length) : piece.at;
}

type SpecOf = (fence: FenceToken) => unknown;

function pieces(slide: SlideParts, specOf: SpecOf): TextPiece[] {
  const parts: readonly SlidePart[] = ['tokens', 'notes', 'handout'];
  return parts.flatMap((where) => [...visitTokens(slide[where])].flatMap((token) => tokenPieces(token, where, specOf)));
}

function tokenPieces(token: Token, where: SlidePart, specOf: SpecOf): TextPiece[] {
  const { at } = token;
  switch (token.type) {
    case 'text':
      return [{ text: token.text, kind: 'text', where, at, exact: token.exact }];
    case 'fact':
    case 'helpline':
      return [{ text: token.inLedger ?? token.text ?? '', kind: 'reference', where, at, exact: false }];
    case 'code':
    case 'codespan':
      return [{ text: token.text, kind: 'code', where, at, exact: false }];
    case 'math':
      return [{ text: token.tex, kind: 'code', where, at, exact: false }];
    case 'fence':
      return fencePieces(token, specOf(token), where);
    case 'image':
      return imagePieces(token, where);
    case 'html':
      return htmlPieces(token, where);
    default:
      return [];
  }
}

function imagePieces({ alt, altAt, title, at }: ImageToken, where: SlidePart): TextPiece[] {
  return [
    { text: alt, kind: 'alt', where, at: altAt ?? at, exact: altAt !== undefined },
    ...(title === undefined || title === '' ? [] : [{ text: title, kind: 'alt' as const, where, at, exact: false }]),
  ];
}

/** Scripts and styles are no text. */
function htmlPieces({ markup, at }: HtmlToken, where: SlidePart): TextPiece[] {
  const parts = readHtml(markup);
  const text = parts
    .map((part) => (part.type === 'text' && part.inside !== 'script' && part.inside !== 'style' ? part.text : ' '))
    .join('');
  const labels = parts.flatMap((part) =>
    part.type === 'element' ? part.attributes.filter(({ name }) => spoken.has(name)) : [],
  );
  return [
    ...(text.trim() === '' ? [] : [{ text, kind: 'text' as const, where, at, exact: false }]),
    ...labels.map(({ value }) => ({ text: value, kind: 'alt' as const, where, at, exact: false })),
  ];
}

/** Attributes that a screen reader reads aloud. */
const spoken = new Set(['alt', 'title', 'aria-label']);

function fencePieces({ kind, source, at }: FenceToken, spec: unknown, where: SlidePart): TextPiece[] {
  const fence = fenceOf(kind);
  if (fence === undefined || spec === undefined) return [];
  const met = fence.shownOn(spec) === 'worksheet' ? 'handout' : where;
  return fence.text(spec).map(({ text, role }) => {
    // A fence inside a list has lost its indent in `source`, so only the fence itself can be pointed at.
    const offset = at.column === 1 ? source.indexOf(text) : -1;
    const place = offset === -1 ? at : spanInside(at, source, offset, text.length);
    return { text, kind: role === 'alt' ? 'alt' : 'drawn', where: met, at: place, exact: offset !== -1 };
  });
}
