import type { HtmlText } from '../html/htmlParts.ts';
import { type CssReading, readCss } from '../html/readCss.ts';

/** A page's styles are read once for all that look into them. */
export function styleReading(style: HtmlText): CssReading {
  const known = memory.get(style) ?? readCss(style.text);
  memory.set(style, known);
  return known;
}

const memory = new WeakMap<HtmlText, CssReading>();
