import { type Html, html } from '../../../html/html.ts';
import type { PrintJob } from '../../../model/output.ts';
import { contentNote } from '../parts/contentNote.ts';
import { type AskedQuestion, deckQuestions } from '../parts/deckQuestions.ts';
import { endMatter } from '../parts/endMatter.ts';
import { gapCss } from '../parts/gaps.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { isClassroom } from '../parts/isClassroom.ts';
import { questionBody } from '../parts/questions/questionBody.ts';
import { questionCss } from '../parts/questions/questionCss.ts';
import { ruledLinesCss } from '../parts/ruledLines.ts';
import { standaloneDrawingCss } from '../parts/standaloneDrawing.ts';
import { nameLine, titleBlock } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

/** handout-worksheet.pdf: the deck's questions by level, with room to answer. */
export function worksheet(context: SheetContext): PrintJob {
  return questionSheet(context, false);
}

/** handout-worksheet-key.pdf: the same sheet with its answers. */
export function worksheetKey(context: SheetContext): PrintJob {
  return questionSheet(context, true);
}

function questionSheet(context: SheetContext, filled: boolean): PrintJob {
  const label = context.say('labelWorksheet');
  const kind = filled ? context.say('labelKey', { sheet: label }) : label;
  return handoutPage(
    {
      layout: filled ? 'worksheet-key' : 'worksheet',
      label: kind,
      css: [standaloneDrawingCss, gapCss, ruledLinesCss, questionCss].join('\n'),
      body: html`${titleBlock(context, kind)}${nameLine(context, filled)}${contentNote(context, 'short')}${questions(context, filled)}${endMatter(context, false)}`,
    },
    context,
  );
}

/** Questions for one pen first, level by level, maps and charts at the head; then those for two or more voices. Numbers run on. Grown-ups get those for
 * voices alone where there are any. */
function questions(context: SheetContext, filled: boolean): Html {
  const talk = deckQuestions(context).flatMap((level) => level.questions.filter(({ kind }) => kind === 'discuss'));
  const levels = isClassroom(context.deck) || talk.length === 0 ? deckQuestions(context) : [];
  const written = levels.map(
    (level) =>
      [context.say(titles[level.level]), drawnFirst(level.questions.filter(({ kind }) => kind !== 'discuss'))] as const,
  );
  const groups = [...written, [context.say('toTalkAbout'), talk] as const].filter(([, list]) => list.length > 0);
  if (groups.length === 0) return html`<p>${context.say('worksheet.none')}</p>\n`;
  let next = 1;
  return html`${groups.map(([title, list]) => {
    const first = next;
    next += list.length;
    return html`<section><h2>${title}</h2><ol class="questions" start="${first}">${list.map((question) => item(question, filled, context))}</ol></section>\n`;
  })}`;
}

/** What needs most room comes first: in the middle it would leave the rest of a page empty. */
function drawnFirst(questions: readonly AskedQuestion[]): AskedQuestion[] {
  const isDrawn = ({ kind }: AskedQuestion): boolean => kind === 'map' || kind === 'chart';
  return [...questions.filter(isDrawn), ...questions.filter((question) => !isDrawn(question))];
}

function item(question: AskedQuestion, filled: boolean, context: SheetContext): Html {
  const body = questionBody({ question, filled, context });
  return html`<li class="question">${body}${checkedBeside(body, question, context)}</li>\n`;
}

/** A question that prints a number says when it was last checked, too. */
function checkedBeside({ markup }: Html, { slide }: AskedQuestion, { lastChecked }: SheetContext): Html {
  const asked = slide.slide.helpLineUses.filter((use) => use.asked).map(({ line }) => line);
  const printed = asked.filter(({ phone, text }) => [phone, text?.number].some((one) => one && markup.includes(one)));
  const checked = lastChecked(printed);
  return checked === undefined ? html`` : html`<p class="last-checked">${checked}.</p>`;
}

const titles = { general: 'worksheet.toBegin', teen: 'toThinkAbout', adult: 'worksheet.toWeigh' } as const;
