import { attributeList, type Html, html } from '../../../html/html.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import { type SheetContext, slideSize } from '../sheetContext.ts';

/**
 * A slide as it was rendered, at a width in CSS px. It shrinks by `zoom`: under a transform Chromium cuts pages by the box
 * at full size and drops what does not fit, without a word.
 */
export function thumb({ printed }: RenderedSlide, width: number, context: SheetContext): Html {
  const size = slideSize(context.deck);
  const zoom = (width / size.width).toFixed(5);
  return html`<div${attributeList({ class: 'thumb', style: `width:${px(width)};height:${px((width * size.height) / size.width)}` })}><div style="zoom:${zoom}">${printed}</div></div>`;
}

/** Width in CSS px of a slide that fits into a box of this size. */
export function fittingWidth(box: { readonly width: number; readonly height: number }, context: SheetContext): number {
  const { width, height } = slideSize(context.deck);
  return Math.floor(Math.min(box.width, (box.height * width) / height));
}

/** Width of the frame around a slide, in CSS px. */
export const thumbFrame = 1;

/**
 * A frame tells a light slide from the paper. A slide that ends with its heading asks for nothing behind it: a sheet's own headings
 * stay with what follows them, and through this one the whole slide would.
 */
export const thumbCss = `.thumb{border:${thumbFrame}px solid var(--line);overflow:hidden;break-inside:avoid}
.thumb :is(h1,h2,h3){break-after:auto}`;

function px(value: number): string {
  return `${Number(value.toFixed(2))}px`;
}
