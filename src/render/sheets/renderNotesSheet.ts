import type { PrintJob } from '../../model/output.ts';
import type { RenderedSlide } from '../slide/renderSlide.ts';
import { type Html, html } from '../html.ts';
import { formatMinutes } from './formatMinutes.ts';
import { paperCss } from './paperCss.ts';
import { renderPage } from './renderPage.ts';
import { paperSizes, type SheetContext, slideSize } from './sheetContext.ts';

/** notes.pdf, for the lectern: each slide begins a page with its picture, its minutes and its notes; long notes flow on. */
export function renderNotesSheet(context: SheetContext): PrintJob {
  const { deck } = context;
  let elapsed = 0;
  const pages = context.slides.map((rendered) => {
    const page = notesPage(rendered, elapsed, context);
    elapsed += rendered.slide.seconds;
    return page;
  });
  const title = `${context.metadata.title} – lectern notes`;
  return renderPage(
    {
      name: `${deck.manifest.name}/private/notes.pdf`,
      title,
      css: `${paperCss(context, title)}\n${notesCss(slideSize(deck).width)}`,
      body: html`${pages}`,
      page: paperSizes[context.paper],
    },
    context,
  );
}

function notesPage(rendered: RenderedSlide, elapsed: number, context: SheetContext): Html {
  const { slide } = rendered;
  const total = context.slides.length;
  const clock = slide.seconds === 0 ? '' : html`<span>${formatMinutes(slide.seconds)}</span><span>ends at ${formatMinutes(elapsed + slide.seconds)}</span>`;
  return html`<article class="notes-page">
<p class="notes-head"><span>Slide ${slide.number} of ${total}</span><span class="notes-section">${slide.section}</span>${clock}</p>
<div class="thumb">${rendered.section}</div>
<div class="notes-text">${rendered.notes}</div>
</article>
`;
}

/** Type for a lectern: 14 pt, generous lines; the slide at 45 % of the text's width leaves room for two hundred words. */
function notesCss(slideWidth: number): string {
  const zoom = (4.4 * 96) / slideWidth;
  return `.notes-page+.notes-page{break-before:page}
.notes-head{display:flex;gap:1.5em;margin:0 0 .12in;font-size:11pt;color:var(--stone);border-bottom:1px solid var(--line);padding-bottom:.06in}
.notes-head .notes-section{margin-right:auto}
.thumb{width:4.4in;border:1px solid var(--line);break-inside:avoid;margin-bottom:.18in}
.thumb>.slide{zoom:${zoom.toFixed(5)}}
.notes-text{font-size:14pt;line-height:1.5;orphans:3;widows:3}
.notes-text p{margin:0 0 .6em}`;
}
