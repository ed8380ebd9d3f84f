import type { Tokens } from 'marked';
import type { Slide, SlidePart } from '../model/deck.ts';
import type { FenceToken, MarkdownToken } from '../model/markdown.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import { walkTokens } from './walkTokens.ts';

/** A run of text as a reader or listener meets it. */
export interface TextPiece {
  readonly text: string;
  /** `alt` is read aloud or by screen readers only. */
  readonly kind: 'text' | 'code' | 'drawn' | 'alt';
  readonly where: SlidePart;
  /** Where it begins in the file; the nearest place when the author wrote it elsewhere, as with a fact's text. */
  readonly at: SourceSpan;
  /** Whether the file holds this very text at `at`, so that a word of it can be pointed at. */
  readonly exact: boolean;
}

/** Every piece of text on a slide, in its notes and in its handout text, in reading order. */
export function slidePieces(slide: Pick<Slide, 'tokens' | 'notes' | 'handout' | 'at'>): TextPiece[] {
  const parts: readonly SlidePart[] = ['tokens', 'notes', 'handout'];
  return parts.flatMap((where) =>
    [...walkTokens(slide[where])].flatMap((token) => tokenPieces(token, where, slide.at)),
  );
}

/** The place of a stretch of a piece; the piece's own place when the file holds other words there. */
export function placeInPiece(piece: TextPiece, offset: number, length: number): SourceSpan {
  return piece.exact ? spanInside(piece.at, piece.text, offset, length) : piece.at;
}

function tokenPieces(token: MarkdownToken, where: SlidePart, slideAt: SourceSpan): TextPiece[] {
  const at = token.at ?? slideAt;
  if (token.type === 'fence') return fencePieces(token as FenceToken, where, at);
  if (token.type === 'image') return imagePieces(token as Tokens.Image & MarkdownToken, where, at);
  if (token.type === 'html') return htmlPieces((token as Tokens.HTML).raw, where, at);
  const leaf = !('tokens' in token) || !Array.isArray(token.tokens) || token.tokens.length === 0;
  if (!leaf || !('text' in token) || token.type === 'space') return [];
  const text = String(token.text);
  const kind = token.type === 'code' || token.type === 'codespan' ? 'code' : 'text';
  // A resolved fact keeps its id: its text stands in the ledger, not here.
  return [{ text, kind, where, at, exact: token.raw === text && !('id' in token) }];
}

function imagePieces(image: Tokens.Image & MarkdownToken, where: SlidePart, at: SourceSpan): TextPiece[] {
  const offset = image.raw.indexOf(image.text);
  const place = offset === -1 ? at : spanInside(at, image.raw, offset, image.text.length);
  const title = image.title ?? '';
  return [
    { text: image.text, kind: 'alt', where, at: place, exact: offset !== -1 },
    ...(title === '' ? [] : [{ text: title, kind: 'alt' as const, where, at, exact: false }]),
  ];
}

function htmlPieces(raw: string, where: SlidePart, at: SourceSpan): TextPiece[] {
  const labels = [...raw.matchAll(/\s(?:alt|title|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)];
  const bare = raw.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<[^>]*>/g, ' ');
  return [
    ...(bare.trim() === '' ? [] : [{ text: bare, kind: 'text' as const, where, at, exact: false }]),
    ...labels.map((label) => ({ text: label[1] ?? label[2] ?? '', kind: 'alt' as const, where, at, exact: false })),
  ];
}

/** Keys of fences that hold no words for a reader. */
const silentKeys: ReadonlySet<string> = new Set([
  'icon',
  'fact',
  'facts',
  'ids',
  'id',
  'url',
  'kind',
  'type',
  'level',
  'lang',
  'data',
  'at',
  'show',
  'side',
]);

function fencePieces(fence: FenceToken, where: SlidePart, at: SourceSpan): TextPiece[] {
  if (fence.kind === 'columns') return [];
  const asked = fence.kind === 'quiz' && (fence.spec as { show?: string } | undefined)?.show === undefined;
  return strings(fence.spec, '').map(({ text, key }) => {
    const offset = at.column === 1 ? fence.raw.indexOf(text) : -1;
    const kind = key === 'alt' ? 'alt' : 'drawn';
    const place = offset === -1 ? at : spanInside(at, fence.raw, offset, text.length);
    return { text, kind, where: asked ? 'handout' : where, at: place, exact: offset !== -1 };
  });
}

function strings(spec: unknown, key: string): { readonly text: string; readonly key: string }[] {
  if (silentKeys.has(key)) return [];
  if (typeof spec === 'string' || typeof spec === 'number') return [{ text: String(spec), key }];
  if (Array.isArray(spec)) return spec.flatMap((one) => strings(one, key));
  if (typeof spec !== 'object' || spec === null) return [];
  // A chart names its series by the keys of its rows.
  const names = key === 'rows' ? Object.keys(spec).filter((name) => name !== 'label') : [];
  return [
    ...names.map((text) => ({ text, key: 'series' })),
    ...Object.entries(spec).flatMap(([name, value]) => strings(value, name)),
  ];
}
