import { type Html, html } from '../../../html/html.ts';
import type { PrintJob } from '../../../model/output.ts';
import { chapterPicture } from '../parts/chapterPicture.ts';
import type { Chapter } from '../parts/chapters.ts';
import { contentNote } from '../parts/contentNote.ts';
import { endMatter } from '../parts/endMatter.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { omittedMark } from '../parts/omittedMark.ts';
import { prose } from '../parts/prose.ts';
import { sectionTitle } from '../parts/sectionWords.ts';
import { sentence } from '../parts/sentence.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

/**
 * handout-large-print.pdf, by the guidelines of the American Council of the Blind: text 18 pt, headings 22 pt, subheadings
 * 20 pt, lines 1.5 apart, margins of an inch, flush left in one column, underlined where others would slant. The letters of a
 * picture would be smaller than its text, so pictures are told in words.
 */
export function largePrint(context: SheetContext): PrintJob {
  const label = context.say('labelLargePrint');
  return handoutPage(
    {
      layout: 'large-print',
      label,
      size: 18,
      margins: { top: 1, right: 1, bottom: 1, left: 1 },
      css: largePrintCss,
      body: html`${titleBlock(context, label)}${contentNote(context, 'long')}${prose(context, (chapter) => section(chapter, context))}${endMatter(context, true)}`,
    },
    context,
  );
}

function section(chapter: Chapter, context: SheetContext): Html {
  const picture = chapterPicture(chapter.slides, context);
  const texts = chapter.slides.map((slide) => {
    const seen =
      picture?.rendered === slide
        ? html`<p class="seen">${context.say('largePrint.seen', { picture: sentence(picture.alt) })}</p>`
        : '';
    return html`<div id="${slide.slide.id}">${slide.handout}${seen}</div>\n`;
  });
  return html`<section><h2>${sectionTitle(chapter.section)}</h2>${omittedMark(chapter, context)}${texts}</section>\n`;
}

/** Languages stand below each other: there is one column. */
const largePrintCss = `html{font-size:18pt;line-height:1.5;text-align:left}
h1,h2{font-size:22pt;line-height:1.35;text-wrap:wrap}
h3,.title-block .subtitle{font-size:20pt;line-height:1.4}
p,li,.omitted,.sources ul{font-size:18pt;line-height:1.5}
p{margin:0 0 .75em}
em,i{font-style:normal;text-decoration:underline;text-underline-offset:.12em}
.seen{padding-left:.2in;border-left:4pt solid var(--line);break-inside:avoid;break-before:avoid}
.sources{break-inside:auto}
.sources ul{columns:1}
.end-matter .closing{break-before:auto}
.languages{display:block}
.languages>div{border:0;padding:0}`;
