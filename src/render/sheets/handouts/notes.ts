import { type Html, html } from '../../../html/html.ts';
import type { PrintJob } from '../../../model/output.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import { type Chapter, chapters } from '../parts/chapters.ts';
import { contentNote } from '../parts/contentNote.ts';
import { endMatter } from '../parts/endMatter.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { omittedMark } from '../parts/omittedMark.ts';
import { thumb, thumbCss } from '../parts/thumb.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

/** Width of a slide beside its text, in CSS px: 3.1 in. */
const slideWidth = 298;

/** handout-notes.pdf: each slide with what its handout text says; long texts flow on to the next page. */
export function notes(context: SheetContext): PrintJob {
  const label = context.say('labelNotes');
  return handoutPage(
    {
      layout: 'notes',
      label,
      css: `${thumbCss}\n${notesCss}`,
      body: html`${titleBlock(context, label)}${contentNote(context, 'short')}${chapters(context).map((chapter) => told(chapter, context))}${endMatter(context, true)}`,
    },
    context,
  );
}

function told(chapter: Chapter, context: SheetContext): Html {
  return html`${omittedMark(chapter, context)}${chapter.slides.map((slide) => entry(slide, context))}`;
}

function entry(rendered: RenderedSlide, context: SheetContext): Html {
  const wide = rendered.handout.markup.startsWith('<div class="languages">') ? ' wide' : '';
  return html`<div class="entry${wide}">${thumb(rendered, slideWidth, context)}<div class="entry-text">${rendered.handout}</div></div>\n`;
}

const notesCss = `.entry{display:grid;grid-template-columns:${slideWidth}px minmax(0,1fr);column-gap:.24in;margin:0 0 .24in;break-inside:avoid}
.entry.wide{display:block}
.entry.wide .entry-text{margin-top:.1in}
.entry p:last-child{margin-bottom:0}`;
