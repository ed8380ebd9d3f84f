import { textWidth } from '../../fences/drawing/textWidth.ts';
import { wrapText } from '../../fences/drawing/wrapText.ts';
import { attributeList, type Html, html } from '../../html/html.ts';
import type { Slide } from '../../model/deck.ts';
import type { ThemeMarks } from '../../model/themeMarks.ts';

/** Layouts whose foot a theme's scene fills. */
const drawn: ReadonlySet<string> = new Set(['title', 'end']);

/** The foot of a slide in CSS px: its letters, the most lines of sources, and what stands between them, footer and number. */
const foot = { size: 20, lines: 2, gap: 32, number: 56 } as const;
/** The most of it that a footer takes: a longer one breaks into two lines (assets/themes/_base). */
const footerShare = 0.36;

/**
 * The foot of a slide: its line of sources, and what the theme sets there: the logo on the title, the footer on the others. Sources that
 * fill the foot keep it to themselves.
 * @param sources the slide's line of sources. @param width of a slide's text in CSS px.
 */
export function slideMarks({ layout }: Slide, { logo, footer }: ThemeMarks, sources: Html, width: number): Html {
  if (layout === 'title' && logo !== undefined) {
    const list = attributeList({ class: 'slide-logo', 'data-corner': logo.corner, src: logo.address, alt: logo.alt });
    return html`${sources}<img${list}>`;
  }
  if (footer === undefined || drawn.has(layout) || !haveRoom(sources, footer, width)) return sources;
  return html`<div class="slide-foot">${sources}<p class="slide-footer">${footer}</p></div>`;
}

function haveRoom(sources: Html, footer: string, width: number): boolean {
  const line = width - foot.number;
  const taken = Math.min(line * footerShare, textWidth(footer, foot.size, 400)) + foot.gap;
  return wrapText(sources.markup.replace(/<[^>]*>/g, ''), line - taken, foot.size, 400).length <= foot.lines;
}
