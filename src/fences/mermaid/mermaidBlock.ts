import { attributeOf } from '../../html/attributeOf.ts';
import { decodeEntities } from '../../html/decodeEntities.ts';
import { readHtml } from '../../html/readHtml.ts';
import type { Slide } from '../../model/deck.ts';
import type { SourceSpan } from '../../model/sourceSpan.ts';
import { spanInside } from '../../model/spanInside.ts';
import type { Token } from '../../model/tokens.ts';
import { visitTokens } from '../../model/visitTokens.ts';

/** A block in Mermaid's language. */
export interface MermaidBlock {
  readonly source: string;
  /** Where its first line stands. */
  readonly at: SourceSpan;
  /** Columns before each further line, which the block does not hold. */
  readonly indent: number;
  /** Where the fence around it begins. */
  readonly fence: SourceSpan;
}

/**
 * A block that other tools would draw: code called `mermaid`, Quarto's `{mermaid}`, Pandoc's `{.mermaid}`, and `<div class="mermaid">`
 * in raw HTML, as plug-ins of reveal.js have it; undefined for other tokens.
 */
export function mermaidBlock(token: Token): MermaidBlock | undefined {
  const { at } = token;
  if (token.type === 'html') return htmlBlock(token.markup, at);
  if (token.type !== 'code' || !/^\{?\s*\.?mermaid\b(?!-)/i.test(token.info)) return undefined;
  return { source: token.text, at: { ...at, line: at.line + 1, length: 1 }, indent: at.column - 1, fence: at };
}

function htmlBlock(markup: string, at: SourceSpan): MermaidBlock | undefined {
  if (!markup.includes('mermaid')) return undefined;
  const parts = readHtml(markup).filter((part) => part.type !== 'text' || part.text.trim() !== '');
  const [outer, last] = [parts[0], parts.at(-1)];
  if (outer?.type !== 'element' || !/^(?:div|pre)$/.test(outer.name)) return undefined;
  if (attributeOf(outer, 'class')?.split(/\s+/).includes('mermaid') !== true) return undefined;
  if (last?.type !== 'closing' || last.name !== outer.name) return undefined;
  // Other elements around all of the text say that it is code; those inside belong to it.
  const begin = /^(?:\s*<(?:pre|code)\b[^>]*>)*[ \t]*\n?/.exec(markup.slice(outer.end, last.start))?.[0].length ?? 0;
  const text = markup.slice(outer.end + begin, last.start).replace(/\s*(?:<\/(?:pre|code)\s*>\s*)*$/, '');
  return { source: decodeEntities(text), at: spanInside(at, markup, outer.end + begin, 1), indent: 0, fence: at };
}

/** All of them on slides, in notes and in handout text, in reading order. */
export function mermaidBlocks(slides: readonly Pick<Slide, 'tokens' | 'notes' | 'handout'>[]): MermaidBlock[] {
  return slides
    .flatMap((slide) => [...visitTokens([...slide.tokens, ...slide.notes, ...slide.handout])])
    .flatMap((token) => mermaidBlock(token) ?? []);
}

export function isEmpty({ source }: Pick<MermaidBlock, 'source'>): boolean {
  return source.trim() === '';
}
