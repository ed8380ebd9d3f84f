import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { plainText } from '../../../model/plainText.ts';
import type { Say } from '../../../words/say.ts';
import type { TermRenderer } from '../../slide/renderTokens.ts';
import { contentNote } from '../parts/contentNote.ts';
import { discussion } from '../parts/discussion.ts';
import { endMatter } from '../parts/endMatter.ts';
import { gapCss, gapTerm } from '../parts/gaps.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { isClassroom } from '../parts/isClassroom.ts';
import { type OutlineEntry, outline, questionsAtEnd } from '../parts/outline.ts';
import { lineGap, ruledLines, ruledLinesCss } from '../parts/ruledLines.ts';
import { spread } from '../parts/spread.ts';
import { nameLine, titleBlock } from '../parts/titleBlock.ts';
import { toldWords } from '../parts/toldWords.ts';
import type { SheetContext } from '../sheetContext.ts';

/** Lines for the answer to a question. */
const answerLines = 2;

/**
 * handout-guided.pdf: the talk as an outline to follow with a pencil, with gaps that a listener can fill from what is shown and said, and
 * questions; a page for every ten minutes.
 */
export function guided(context: SheetContext): PrintJob {
  return guidedNotes(context, false);
}

/** handout-guided-key.pdf: the same sheet with every answer in its place. */
export function guidedKey(context: SheetContext): PrintJob {
  return guidedNotes(context, true);
}

function guidedNotes(context: SheetContext, filled: boolean): PrintJob {
  const label = context.say('labelGuided');
  const kind = filled ? context.say('labelKey', { sheet: label }) : label;
  const entries = outline(context).map((one) => entry(one, filled, context.say));
  const nothing = html`<p>${context.say('noHandoutText')}</p>\n`;
  return handoutPage(
    {
      layout: filled ? 'guided-key' : 'guided',
      label: kind,
      css: [gapCss, ruledLinesCss, guidedCss].join('\n'),
      body: html`${titleBlock(context, kind)}${nameLine(context, filled)}${contentNote(context, 'short')}${entries.length === 0 ? nothing : entries}${toThinkAbout(context, filled)}${endMatter(context, false)}`,
    },
    context,
  );
}

function entry({ chapter, sentences, why }: OutlineEntry, filled: boolean, say: Say): Html {
  const isTold = toldWords(chapter);
  const gapOf = gapTerm(filled, say);
  // What was neither shown nor said is not asked for.
  const renderTerm: TermRenderer = (term, tail) =>
    isTold(plainText(term.children)) ? gapOf(term, tail) : html`<strong>${plainText(term.children)}</strong>${tail}`;
  const lines = sentences.map(({ slide, tokens }) => html`<li>${slide.words(tokens, renderTerm)}</li>\n`);
  const { title, message } = chapter.section;
  const body =
    lines.length > 0
      ? html`<ul>${lines}</ul>`
      : message === undefined
        ? html``
        : html`<p class="message">${message}</p>`;
  return html`<section class="entry"><h2>${title}</h2>${body}${why === undefined ? '' : asked(why.ask, why.answer, filled)}</section>\n`;
}

function asked(ask: string, answer: string, filled: boolean): Html {
  const room = filled ? html`<p class="answer">${answer}</p>` : ruledLines(answerLines);
  return html`<div class="why"><p class="ask">${ask}</p><div class="room">${room}</div></div>\n`;
}

/** Grown-ups are asked what a group would talk about, and not by section. */
function toThinkAbout(context: SheetContext, filled: boolean): Html {
  if (isClassroom(context.deck)) return html``;
  const most = questionsAtEnd(context.deck.manifest.slot);
  const written = deckTexts(context.deck).guide?.questions ?? discussion(context, most + 2);
  // A single one is the last: it asks from the whole of the talk.
  const questions = most === 1 ? written.slice(-1) : spread(written, most);
  if (questions.length === 0) return html``;
  return html`<section class="entry"><h2>${context.say('toThinkAbout')}</h2>${questions.map((ask) => asked(ask, context.say('answersDiffer'), filled))}</section>\n`;
}

/** Lines lie far enough apart for gaps to be written in. An answer has as much room as the lines that stand in its place. */
const guidedCss = `.entry{break-inside:avoid}
.entry h2{margin:.17in 0 .03in}
.entry ul{margin:0;list-style:none;padding:0}
.entry li{line-height:1.62;margin:0 0 .05in}
.entry .message{margin:0}
.why{break-inside:avoid;margin:.06in 0 0;padding-left:.14in;border-left:3pt solid var(--amber)}
.why .ask{font-weight:600;line-height:1.35;margin:0}
.why .room{min-height:${(answerLines * lineGap).toFixed(1)}px}
.why .answer{margin:0;line-height:1.35;font-style:italic}
.end-matter{break-inside:avoid}
.end-matter .help-lines li{line-height:1.34;margin:0 0 .03in}`;
