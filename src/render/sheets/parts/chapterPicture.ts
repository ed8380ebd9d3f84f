import { mapFence } from '../../../fences/map.ts';
import { type Html, html } from '../../../html/html.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import type { SheetContext } from '../sheetContext.ts';
import { nonBreakingWords } from './nonBreakingWords.ts';
import {
  keyDrawing,
  type StandaloneDrawing,
  screenDrawing,
  standaloneDrawing,
  standaloneDrawingCss,
} from './standaloneDrawing.ts';

/** The one picture of a section: its drawing that says most, else the first picture that its author put on a slide. */
export interface ChapterPicture {
  /** The slide that it stands on; its text is the place for it. */
  readonly rendered: RenderedSlide;
  /** What it shows, in words. */
  readonly alt: string;
  /** Kind of drawing, of a diagram which; `image` for a picture from a file. */
  readonly kind: string;
  /** The picture at a width in CSS px, with who counted what a drawing shows, or who took a photograph; `layoutWidth` as for standaloneDrawing. */
  draw(width: number, layoutWidth?: number): Html;
  /** The same for screens of any width. */
  onScreen(layoutWidth: number): Html;
}

/** Finds a section's picture; undefined when none says anything without its slide. */
export function chapterPicture(slides: readonly RenderedSlide[], context: SheetContext): ChapterPicture | undefined {
  const drawing = chapterDrawing(slides);
  if (drawing === undefined) return firstImage(slides);
  const { fence, rendered } = drawing;
  const { alt = '', kind = fence.kind } = fence.spec as { readonly alt?: string; readonly kind?: string };
  const framed = (picture: Html): Html =>
    html`<div class="chapter-picture">${picture}${below(rendered.slide.sourceText)}</div>\n`;
  return {
    rendered,
    alt,
    kind,
    draw: (width, layoutWidth) => framed(standaloneDrawing(fence, rendered.slide.id, width, context, layoutWidth)),
    onScreen: (layoutWidth) => framed(screenDrawing(fence, rendered.slide.id, layoutWidth, context)),
  };
}

/** Of several maps the one that names the neighbours: a text that walks along the borders needs it. */
function chapterDrawing(slides: readonly RenderedSlide[]): StandaloneDrawing | undefined {
  const first = keyDrawing(slides);
  if (first?.fence.kind !== 'map') return first;
  return slides.map((slide) => keyDrawing([slide], ['map'])).find(namesNeighbours) ?? first;
}

function namesNeighbours(drawing: StandaloneDrawing | undefined): boolean {
  return drawing !== undefined && mapFence.specOf(drawing.fence)?.neighbours === true;
}

function firstImage(slides: readonly RenderedSlide[]): ChapterPicture | undefined {
  for (const rendered of slides) {
    const [picture] = rendered.pictures;
    if (picture === undefined) continue;
    const draw = (): Html =>
      html`<div class="chapter-picture chapter-image">${picture.html}${below(picture.credit ?? '')}</div>\n`;
    return { rendered, alt: picture.alt, kind: 'image', draw, onScreen: draw };
  }
  return undefined;
}

function below(text: string): Html {
  return text === '' ? html`` : html`<p class="picture-source">${nonBreakingWords(text)}</p>`;
}

/** Pictures from files are drawn, not to be read: two inches of height are enough. */
export const chapterPictureCss = `${standaloneDrawingCss}
.chapter-picture{break-inside:avoid;margin:.12in 0 .16in}
.chapter-picture .standalone-drawing{margin:0 auto}
.chapter-image img{display:block;max-width:70%;height:2in;margin:0 auto;object-fit:contain}
.chapter-image .picture-source{text-align:center}`;
