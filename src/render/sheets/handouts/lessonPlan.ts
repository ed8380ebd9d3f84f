import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { checkList, checkListCss } from '../parts/checkList.ts';
import { contentNote } from '../parts/contentNote.ts';
import { discussion } from '../parts/discussion.ts';
import { firstHelp } from '../parts/firstHelp.ts';
import { frequentWords } from '../parts/frequentWords.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { reportingList } from '../parts/reportingList.ts';
import { takeaways } from '../parts/takeaways.ts';
import { talkInBrief } from '../parts/talkInBrief.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart, titledPartCss } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';

const mostPoints = 5;
/** As many words as a class can be told before a talk. */
const mostWords = 6;
/** As many as pairs talk about in ten minutes. */
const mostQuestions = 3;

/**
 * handout-lesson-plan.pdf, for whoever teaches: what students can do afterwards, the talk minute by minute, its words, what they do by
 * themselves, and the standards that it serves.
 */
export function lessonPlan(context: SheetContext): PrintJob {
  const label = context.say('labelLessonPlan');
  const { lesson } = deckTexts(context.deck);
  const aims = lesson?.aims ?? takeaways(context.deck, mostPoints).points;
  return handoutPage(
    {
      layout: 'lesson-plan',
      label,
      css: [titledPartCss, checkListCss, lessonPlanCss].join('\n'),
      body: html`${titleBlock(context, label)}${talkInBrief(context)}${lesson?.grades === undefined ? '' : html`<p class="grades">${lesson.grades}</p>\n`}${contentNote(context, 'short')}${titledPart(
        context.say(lesson?.aims === undefined ? 'lesson.hear' : 'lesson.can'),
        aims.length === 0 ? html`` : html`<ul>${aims.map((aim) => html`<li>${aim}</li>\n`)}</ul>`,
      )}${titledPart(context.say('lesson.minutes'), minutes(context))}${titledPart(
        context.say('lesson.words'),
        words(context),
      )}${titledPart(context.say('lesson.bring'), checkList(lesson?.materials ?? []))}${activity(context)}${titledPart(context.say('lesson.standards'), standards(context))}${titledPart(
        context.say('lesson.after'),
        lesson?.after === undefined ? html`` : html`<p>${lesson.after}</p>`,
      )}${titledPart(context.say('lesson.tellsHard'), listening(context))}${titledPart(context.say('someoneToCall'), firstHelp(context))}${context.deck.manifest.closing === undefined ? '' : html`<p class="closing">${context.deck.manifest.closing}</p>\n`}`,
    },
    context,
  );
}

/** Sections by the minute at which they begin. A deck of another tool plans no minutes. */
function minutes({ deck, say }: SheetContext): Html {
  const { manifest, sections } = deck;
  if (manifest.reveal !== undefined) return html``;
  let seconds = 0;
  const rows = sections.map((part) => {
    const from = Math.round(seconds / 60);
    seconds += part.seconds;
    return [from, Math.round(seconds / 60), part.section.title] as const;
  });
  const end = Math.round(seconds / 60);
  const last = manifest.questions === 0 ? [] : [[end, end + manifest.questions, say('lesson.questions')] as const];
  const lines = [...rows, ...last].map(
    ([from, to, title]) => html`<li><span class="when">${to > from ? `${from}–${to}` : from}</span> ${title}</li>\n`,
  );
  return html`<ul class="minutes">${lines}</ul>`;
}

function words(context: SheetContext): Html {
  const entries = frequentWords(context, mostWords);
  if (entries.length === 0) return html``;
  return html`<ul class="word-list">${entries.map(({ id, meaning }) => html`<li><strong>${id}:</strong> ${meaning}</li>\n`)}</ul>`;
}

/** The author's activity, else questions of the talk for pairs. */
function activity(context: SheetContext): Html {
  const given = deckTexts(context.deck).lesson?.activity;
  if (given !== undefined) {
    const time =
      given.minutes === undefined ? '' : html`<p class="hint">${context.say('minutes', { count: given.minutes })}</p>`;
    return titledPart(
      context.say('lesson.activity', { title: given.title }),
      html`${time}<ol>${(given.steps ?? []).map((step) => html`<li>${step}</li>\n`)}</ol>`,
    );
  }
  const asked = discussion(context, mostQuestions);
  return titledPart(
    context.say('lesson.pairs'),
    asked.length === 0 ? html`` : html`<ol>${asked.map((ask) => html`<li>${ask}</li>\n`)}</ol>`,
  );
}

function standards({ deck }: SheetContext): Html {
  const { lesson } = deckTexts(deck);
  if (lesson?.standards === undefined) return html``;
  const lines = lesson.standards.map(
    ({ code, text }) => html`<li>${code === undefined ? '' : html`<strong>${code}</strong> `}${text}</li>\n`,
  );
  return html`<ul>${lines}</ul>${lesson.standardsNote === undefined ? '' : html`<p class="hint">${lesson.standardsNote}</p>`}`;
}

function listening(context: SheetContext): Html {
  const duties = reportingList(context);
  if (duties.markup === '') return duties;
  return html`<p>${context.say('lesson.listen')}</p>${duties}`;
}

const lessonPlanCss = `.grades{margin:-.08in 0 .14in}
.part h2{margin:.12in 0 .04in}
.part :is(p,li){line-height:1.32}
.part p{margin:0 0 .04in}
.part li{margin:0 0 .03in}
.minutes,.word-list{list-style:none;padding:0;columns:2;column-gap:.35in}
.minutes .when{display:inline-block;min-width:.55in;font-weight:600;font-variant-numeric:tabular-nums}
.minutes li{padding-left:.55in;text-indent:-.55in}
.minutes .when{text-indent:0}`;
