import type { PrintJob } from '../../../model/output.ts';
import { type Html, html } from '../../html.ts';
import { chapterPicture, chapterPictureCss } from '../parts/chapterPicture.ts';
import type { Chapter } from '../parts/chapters.ts';
import { contentNote } from '../parts/contentNote.ts';
import { endMatter } from '../parts/endMatter.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { omittedMark } from '../parts/omittedMark.ts';
import { textArea } from '../parts/paper.ts';
import { prose } from '../parts/prose.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

/** handout-article.pdf: the talk as prose with its pictures, for those who were not there. */
export function article(context: SheetContext): PrintJob {
  const label = 'To read';
  return handoutPage(
    {
      layout: 'article',
      label,
      css: chapterPictureCss,
      body: html`${titleBlock(context, label)}${contentNote(context, 'long')}${prose(context, (chapter) => section(chapter, context))}${endMatter(context, true)}`,
    },
    context,
  );
}

function section(chapter: Chapter, context: SheetContext): Html {
  const picture = chapterPicture(chapter.slides, context);
  const { width } = textArea(context.paper);
  const texts = chapter.slides.map((slide) => {
    const own = picture?.rendered === slide ? picture.draw(width) : '';
    return html`<div id="${slide.slide.id}">${slide.handout}${own}</div>\n`;
  });
  return html`<section><h2>${chapter.section.title}</h2>${omittedMark(chapter)}${texts}</section>\n`;
}
