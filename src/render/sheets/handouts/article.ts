import { type Html, html, raw } from '../../../html/html.ts';
import type { PrintJob } from '../../../model/output.ts';
import { chapterPicture, chapterPictureCss } from '../parts/chapterPicture.ts';
import { type Chapter, isHelpChapter } from '../parts/chapters.ts';
import { contentNote } from '../parts/contentNote.ts';
import { endMatter } from '../parts/endMatter.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { omittedMark } from '../parts/omittedMark.ts';
import { textArea } from '../parts/paper.ts';
import { prose } from '../parts/prose.ts';
import { sectionTitle } from '../parts/sectionWords.ts';
import { settling, tightCss } from '../parts/settling.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

/** handout-article.pdf: the talk as prose with its pictures, for those who were not there. */
export function article(context: SheetContext): PrintJob {
  const label = context.say('toRead');
  return handoutPage(
    {
      layout: 'article',
      label,
      css: `${chapterPictureCss}\n${articleCss}\n${tightCss}`,
      arrangement: 'pictures',
      body: settling(
        html`${titleBlock(context, label)}${contentNote(context, 'long')}${prose(context, (chapter) => section(chapter, context))}${endMatter(context, true)}`,
        context,
      ),
    },
    context,
  );
}

function section(chapter: Chapter, context: SheetContext): Html {
  const picture = chapterPicture(chapter.slides, context);
  const { width } = textArea(context.paper);
  const texts = chapter.slides.map((slide) => {
    const own = picture?.rendered === slide ? picture.draw(width) : '';
    // Text runs beside a picture from a file, and above any other.
    const text = picture?.kind === 'image' ? html`${own}${slide.handout}` : html`${slide.handout}${own}`;
    return html`<div id="${slide.slide.id}">${text}</div>\n`;
  });
  // The numbers to call stay on one page.
  const kept = isHelpChapter(chapter) ? raw(' class="kept"') : '';
  return html`<section${kept}><h2>${sectionTitle(chapter.section)}</h2>${omittedMark(chapter, context)}${texts}</section>\n`;
}

/** Lines of 85 letters: more are hard to follow from one to the next. Pictures take the whole width. */
const articleCss = `.omitted,[id]>:is(p,ul,ol,blockquote){max-width:5.9in}
.content-note :is(p,ul,ol){max-width:none}
h2,.end-matter{clear:both}
.kept p{break-inside:avoid}
.chapter-image{float:right;width:2.4in;margin:.04in 0 .1in .3in}
.chapter-image img{max-width:100%;height:auto;max-height:2in}`;
