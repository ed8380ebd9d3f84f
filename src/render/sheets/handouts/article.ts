import type { PrintJob } from '../../../model/output.ts';
import { type Html, html } from '../../html.ts';
import { aloneCss, aloneDrawing, tellingDrawing } from '../parts/aloneDrawing.ts';
import { type Chapter, toldChapters } from '../parts/chapters.ts';
import { contentNote } from '../parts/contentNote.ts';
import { endMatter } from '../parts/endMatter.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { omittedMark } from '../parts/omittedMark.ts';
import { textArea } from '../parts/paper.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

/** handout-article.pdf: the talk as prose with its pictures, for those who were not there. */
export function article(context: SheetContext): PrintJob {
  const label = 'To read';
  return handoutPage(
    {
      layout: 'article',
      label,
      css: aloneCss,
      body: html`${titleBlock(context, label)}${contentNote(context, 'long')}${toldChapters(context).map((chapter) => section(chapter, context))}${endMatter(context, true)}`,
    },
    context,
  );
}

function section(chapter: Chapter, context: SheetContext): Html {
  const drawing = tellingDrawing(chapter.slides);
  const paragraphs = chapter.slides.map((slide) => {
    const own =
      drawing?.rendered === slide
        ? aloneDrawing(drawing.fence, slide.slide.id, textArea(context.paper).width, context)
        : '';
    return html`<div id="${slide.slide.id}">${slide.handout}${own}</div>\n`;
  });
  return html`<section><h2>${chapter.section.title}</h2>${omittedMark(chapter)}${paragraphs}</section>\n`;
}
