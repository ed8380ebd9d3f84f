import { type Html, html } from '../../html/html.ts';
import type { PrintJob } from '../../model/output.ts';
import { type LecternPage, lecternPages } from './lecternPages.ts';
import { handoutCss } from './parts/handoutCss.ts';
import { inkSuffix } from './parts/handoutPage.ts';
import { nonBreakingNumbers } from './parts/nonBreakingNumbers.ts';
import { footText, pageCountLetters, pageCss } from './parts/paper.ts';
import { thumb, thumbCss } from './parts/thumb.ts';
import { renderPage } from './renderPage.ts';
import { paperSizes, type SheetContext } from './sheetContext.ts';

/** Width of the slide above its notes, in CSS px: 4.4 in leave room for two hundred words below. */
const slideWidth = 422;

/**
 * notes.pdf, for the lectern: each slide begins a page with its picture, its minutes and its notes; long notes flow on, under
 * no slide and cut by none. What was left out for time follows at the end, for the question that always comes.
 * @param pages all of them unless given.
 */
export function renderNotesSheet(context: SheetContext, pages = lecternPages(context)): PrintJob {
  const { deck, metadata } = context;
  const label = context.say('labelLecternNotes');
  return renderPage(
    {
      name: `${deck.manifest.name}/private/notes${inkSuffix(context)}.pdf`,
      title: `${metadata.title} – ${label}`,
      css: [pageCss(context, { label }), handoutCss, thumbCss, notesCss].join('\n'),
      margins: `${metadata.title} ${label} ${footText(context)} ${pageCountLetters(context)}`,
      body: nonBreakingNumbers(html`${pages.map((page) => lecternPage(page, context))}`, context),
      page: paperSizes[context.paper],
    },
    context,
  );
}

function lecternPage({ rendered, place, clock, next }: LecternPage, context: SheetContext): Html {
  return html`<article class="notes-page">
<p class="notes-head"><span>${place}</span><span class="notes-section">${rendered.slide.section}</span>${clock.map((text) => html`<span>${text}</span>`)}</p>
${thumb(rendered, slideWidth, context)}<div class="notes-text">${rendered.notes}</div>
</article>
${
  next === undefined
    ? ''
    : html`<p class="next">${next}</p>
`
}`;
}

/** Type for a lectern: 17 pt and generous lines, to be found again after each look up; the notes of a minute end in the page's
 *  upper two thirds, so that the eyes do not drop. */
const notesCss = `.notes-page{break-before:page}
.notes-page:first-child{break-before:auto}
.notes-head{display:flex;gap:1.5em;margin:0 0 .12in;color:var(--stone);border-bottom:.75pt solid var(--line);padding-bottom:.06in}
.notes-head .notes-section{margin-right:auto}
.notes-page .thumb{margin-bottom:.18in}
.notes-text{font-size:17pt;line-height:1.45}
.notes-text p{margin:0 0 .6em}
.next{margin:.12in 0 0;color:var(--stone);font-size:14pt;break-before:avoid}`;
