import { html } from '../html/html.ts';
import type { FinishedPage } from '../model/finishedPage.ts';
import { formatMinutes } from './sheets/formatMinutes.ts';
import { renderPage } from './sheets/renderPage.ts';
import { type SheetContext, slideSize } from './sheets/sheetContext.ts';
import type { RenderedSlide } from './slide/renderSlide.ts';

/** A page that shows all slides at a glance, for a picture to be taken of. */
export interface ContactSheet extends FinishedPage {
  /** Name for messages. */
  readonly name: string;
  /** How many slides it shows. */
  readonly slides: number;
  /** Selector of the element that is the picture. */
  readonly selector: string;
  /** Width of the page in CSS pixels. */
  readonly width: number;
  /** Picture pixels for each CSS pixel. */
  readonly scale: number;
}

/** Width of one slide in the picture, in pixels: small text can just be read. */
const thumbWidth = 400;
/** Between slides, in CSS pixels of a slide. */
const gap = 76;

/**
 * All slides of a deck in `columns` columns, each with its number, its section and its minutes. Slides stand there in full
 * size and the picture is taken small: laid out small, lines would break where they do not break in the hall.
 */
export function renderContactSheet(context: SheetContext, columns: number): ContactSheet {
  const { deck, slides } = context;
  const slide = slideSize(deck).width;
  const width = columns * (slide + gap) + gap;
  const seconds = deck.slides.reduce((sum, { seconds: own }) => sum + own, 0);
  const minutes = seconds === 0 ? '' : ` · ${formatMinutes(seconds)} min`;
  const name = `${deck.manifest.name}/contact-sheet.png`;
  const job = renderPage(
    {
      name,
      css: contactCss(slide, columns),
      body: html`<main class="contact">
<h1>${deck.manifest.title}</h1>
<p>${slides.length} ${slides.length === 1 ? 'slide' : 'slides'}${minutes}</p>
<ol>${slides.map(thumb)}</ol>
</main>`,
      page: { width: width * 0.75, height: width * 0.75 },
      fullSize: true,
    },
    context,
  );
  return {
    name,
    slides: slides.length,
    html: job.html,
    resolveAsset: job.resolveAsset,
    selector: 'main.contact',
    width,
    scale: thumbWidth / slide,
  };
}

function thumb({ printed, slide }: RenderedSlide) {
  const clock = slide.seconds === 0 ? '' : html`<span>${formatMinutes(slide.seconds)}</span>`;
  return html`<li><div class="thumb">${printed}</div><p><b>${slide.number}</b><span class="of">${slide.section}</span>${clock}</p></li>
`;
}

function contactCss(slideWidth: number, columns: number): string {
  return `body{margin:0}
.contact{box-sizing:border-box;padding:${gap}px;background:#e4e2dd;color:#1c232b;font:400 58px/1.3 var(--font-text)}
.contact>h1{margin:0;font:600 108px/1.2 var(--font-heading)}
.contact>p{margin:0 0 ${gap}px}
.contact>ol{display:grid;grid-template-columns:repeat(${columns},${slideWidth}px);gap:${gap}px;margin:0;padding:0;list-style:none}
.contact li>p{display:flex;gap:36px;margin:18px 0 0}
.contact .of{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}`;
}
