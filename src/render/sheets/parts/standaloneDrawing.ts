import { standaloneFences, standaloneKinds } from '../../../fences/standaloneFences.ts';
import { type Html, html, raw } from '../../../html/html.ts';
import type { FenceContent } from '../../../model/tokens.ts';
import { markOwnClasses } from '../../slide/ownClasses.ts';
import { renderDrawing } from '../../slide/renderDrawing.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import type { SheetContext } from '../sheetContext.ts';

/** A drawing to be printed without its slide. */
export interface StandaloneDrawing {
  readonly fence: FenceContent;
  readonly rendered: RenderedSlide;
}

/** The drawing of a few slides that says most; undefined when none says anything by itself. */
export function keyDrawing(slides: readonly RenderedSlide[], kinds = standaloneKinds): StandaloneDrawing | undefined {
  const all = slides.flatMap((rendered) =>
    standaloneFences(rendered.slide.tokens).map((fence) => ({ fence, rendered })),
  );
  const found = kinds.map((kind) => all.find(({ fence }) => fence.kind === kind));
  return found.find((one) => one !== undefined);
}

/**
 * A drawing at a width in CSS px, in the theme's look but without heading and ground of the slide. It is laid out for `layoutWidth`
 * px, a slide's full width unless said, and `height` px, a slide's unless said; its letters shrink with it: at 6.9 in, those of
 * 24 px come out at 10 pt.
 */
export function standaloneDrawing(
  fence: FenceContent,
  id: string,
  width: number,
  context: SheetContext,
  layoutWidth: number | undefined = naturalWidth(context),
  height?: number,
): Html {
  const zoom = (width / layoutWidth).toFixed(5);
  const smallest = Math.ceil(smallestPx / Number(zoom));
  // The picture's text alternative in words is for screens; on paper its alternative text is in the tags.
  const drawing = renderDrawing({ html: context.draw(fence, `${id}-alone-`, layoutWidth, height, smallest).html }, {});
  const slide = html`<div class="slide bare" style="width:${layoutWidth}px">${drawing}</div>`;
  const marked = context.deck.manifest.reveal === undefined ? slide : raw(markOwnClasses(slide.markup));
  return html`<div class="standalone-drawing" style="width:${Math.floor(width)}px"><div style="zoom:${zoom}">${marked}</div></div>\n`;
}

/**
 * The same for screens of any width, with its text alternative: a drawing that is one picture (class `fluid`) grows and shrinks with the text
 * around it; one of boxes and words (class `boxed`) is laid out for a slide. How both stand is for the page's styles to say.
 */
export function screenDrawing(fence: FenceContent, id: string, layoutWidth: number, context: SheetContext): Html {
  const smallest = Math.ceil((smallestPx * layoutWidth) / narrowest);
  const drawing = context.draw(fence, `${id}-alone-`, layoutWidth, Math.round(layoutWidth * 0.6), smallest);
  const kind = drawing.html.includes('<svg class="drawing-picture"') ? 'fluid' : 'boxed';
  const slide = html`<div class="slide bare">${renderDrawing(drawing, {})}</div>`;
  const marked = context.deck.manifest.reveal === undefined ? slide : raw(markOwnClasses(slide.markup));
  return html`<div class="standalone-drawing ${kind}">${marked}</div>\n`;
}

/** The text of a phone 390 CSS px wide, without its edges. */
const narrowest = 358;

/** The smallest name on a map that is read in the hand, in CSS px: 9 pt. */
const smallestPx = 12;

/** A slide's width without its edges, in CSS px: what drawings are laid out for. */
function naturalWidth({ deck }: SheetContext): number {
  if (deck.manifest.reveal !== undefined) return deck.manifest.reveal.canvas.width;
  return deck.manifest.format === '4:3' ? 848 : 1120;
}

/** Selectors weigh more than a theme's, which dresses the slide around the drawing. */
export const standaloneDrawingCss = `.standalone-drawing{break-inside:avoid;margin:.12in auto .16in}
.slide.bare.bare{height:auto;padding:0;background:none;overflow:visible;isolation:auto}
.slide.bare.bare::before,.slide.bare.bare::after{content:none}
.bare.bare .picture,.bare.bare .drawing{display:block}
.bare.bare.bare .drawing :is(ul,ol,div){max-height:none}
.bare.bare .drawing-picture{width:100%;height:auto}`;
