import { type Html, html, raw } from '../../../html/html.ts';
import type { PrintJob } from '../../../model/output.ts';
import { type Chapter, isHelpChapter } from '../parts/chapters.ts';
import { contentNote } from '../parts/contentNote.ts';
import { endMatter } from '../parts/endMatter.ts';
import { gapCss, gapTerm } from '../parts/gaps.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { prose } from '../parts/prose.ts';
import { lineGap, ruledLines, ruledLinesCss } from '../parts/ruledLines.ts';
import { nameLine, titleBlock } from '../parts/titleBlock.ts';
import { whyQuestion } from '../parts/whyQuestion.ts';
import type { SheetContext } from '../sheetContext.ts';

/** Lines for the answer to a `why`. */
const answerLines = 3;

/** handout-guided.pdf: the talk to follow with a pencil, with a gap at each key term and a question to each section. */
export function guided(context: SheetContext): PrintJob {
  return guidedNotes(context, false);
}

/** handout-guided-key.pdf: the same sheet with every answer in its place. */
export function guidedKey(context: SheetContext): PrintJob {
  return guidedNotes(context, true);
}

function guidedNotes(context: SheetContext, filled: boolean): PrintJob {
  const label = 'Guided notes';
  const kind = filled ? `${label}: key` : label;
  return handoutPage(
    {
      layout: filled ? 'guided-key' : 'guided',
      label: kind,
      css: [gapCss, ruledLinesCss, guidedCss].join('\n'),
      body: html`${titleBlock(context, kind)}${nameLine(filled)}${contentNote(context, 'long')}${prose(context, (chapter) => section(chapter, filled, context))}${endMatter(context, true)}`,
    },
    context,
  );
}

function section(chapter: Chapter, filled: boolean, context: SheetContext): Html {
  const texts = chapter.slides.map(({ slide, handout, handoutWith }) => {
    // Of what is to be kept nothing is missing, and nothing is asked.
    const text = isHelpChapter(chapter) ? handout : handoutWith(gapTerm(filled));
    return html`<div id="${slide.id}">${text}</div>\n`;
  });
  return html`<section${isHelpChapter(chapter) ? raw(' class="kept"') : ''}><h2>${chapter.section.title}</h2>${texts}${why(chapter, filled, context)}</section>\n`;
}

function why(chapter: Chapter, filled: boolean, context: SheetContext): Html {
  const question = isHelpChapter(chapter) ? undefined : whyQuestion(chapter, context);
  if (question === undefined) return html``;
  const answer = filled ? html`<p class="answer">${question.answer}</p>` : ruledLines(answerLines);
  return html`<div class="why"><p class="ask">${question.ask}</p><div class="room">${answer}</div></div>\n`;
}

/** Lines lie far enough apart for gaps to be written in; as two of them are as high as three elsewhere, two stay together. */
const guidedCss = `section p,section li{line-height:1.75}
section p{orphans:2;widows:2}
.content-note p{line-height:1.42}
.why{break-inside:avoid;break-before:avoid;margin:.1in 0 0;padding-left:.14in;border-left:3pt solid var(--amber)}
.why .ask{font-weight:600;line-height:1.42;margin:0}
.why .room{min-height:${(answerLines * lineGap).toFixed(1)}px}
.why .answer{margin:0;line-height:1.42;font-style:italic}
.kept p,.end-matter{break-inside:avoid}
.kept :is(p,li),.end-matter :is(.help-lines li,.closing){line-height:1.42}
.end-matter .sources li{line-height:inherit}`;
