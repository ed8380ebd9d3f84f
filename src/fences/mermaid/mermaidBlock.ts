import type { Slide } from '../../model/deck.ts';
import type { SourceSpan } from '../../model/sourceSpan.ts';
import type { Token } from '../../model/tokens.ts';
import { visitTokens } from '../../model/visitTokens.ts';

/** A block of code in Mermaid's language. */
export interface MermaidBlock {
  readonly source: string;
  /** Where its first line stands. */
  readonly at: SourceSpan;
  /** Where the fence around it begins. */
  readonly fence: SourceSpan;
}

/** A code block that other tools would draw: `mermaid`, Quarto's `{mermaid}`, Pandoc's `{.mermaid}`; undefined for other tokens. */
export function mermaidBlock(token: Token): MermaidBlock | undefined {
  if (token.type !== 'code' || !/^\{?\s*\.?mermaid\b(?!-)/i.test(token.info)) return undefined;
  return { source: token.text, at: { ...token.at, line: token.at.line + 1, length: 1 }, fence: token.at };
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
