import type { SourceSpan } from '../model/sourceSpan.ts';
import type { LineIndex } from './lineIndex.ts';
import { proseOnly } from './proseOnly.ts';

/** Styles that stand in a deck's text. */
export interface StyleElement {
  readonly css: string;
  /** Where they begin, behind the tag. */
  readonly at: SourceSpan;
}

/**
 * Takes `<style>` elements out of an external deck's text: in reveal.js they dress all slides, wherever they stand. An empty comment
 * is left in their place, which ends no HTML that stands around it. Offsets stay.
 */
export function takeStyles(
  text: string,
  lines: LineIndex,
): { readonly text: string; readonly styles: readonly StyleElement[] } {
  const styles: StyleElement[] = [];
  let left = text;
  for (const { 0: found, 1: tag = '', index } of proseOnly(text).matchAll(/(<style\b[^>]*>)[\s\S]*?<\/style\s*>/gi)) {
    const start = index + tag.length;
    const end = index + found.lastIndexOf('</');
    styles.push({ css: text.slice(start, end), at: lines.span(start, 1) });
    left = `${left.slice(0, index)}<!---->${' '.repeat(found.length - 7)}${left.slice(index + found.length)}`;
  }
  return { text: left, styles };
}
