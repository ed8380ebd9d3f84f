import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { halfSheets, halfSheetsCss, halfSheetsPage } from '../parts/halfSheets.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHardTopics, deckHelpLines, waysToReach } from '../parts/helpLineList.ts';
import { ruledLines, ruledLinesCss } from '../parts/ruledLines.ts';
import { spare } from '../parts/spare.ts';
import { unconfirmedNote } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

/** Lines below a question. */
const answerLines = 2;
const grades = [1, 2, 3, 4, 5] as const;

/** handout-evaluation.pdf: half a page, twice on a sheet, on which listeners say what the talk was to them. No name is asked for. */
export function evaluation(context: SheetContext): PrintJob {
  return handoutPage(
    {
      layout: 'evaluation',
      label: context.say('labelEvaluation'),
      own: halfSheetsPage(context.paper),
      css: [halfSheetsCss(context.paper), ruledLinesCss, evaluationCss].join('\n'),
      body: html`<main>${halfSheets((heading) => form(heading, context), context.paper)}</main>`,
      arrangement: 'fit',
      pages: 1,
    },
    context,
  );
}

function form(heading: (text: string) => Html, context: SheetContext): Html {
  const { evaluation: texts } = deckTexts(context.deck);
  const rated = texts?.rate ?? kitSentences(context);
  const asked = texts?.ask ?? kitQuestions(context);
  return html`${heading(context.say('evaluation.heading'))}
<p class="talk">${context.deck.manifest.title}</p>
<p class="how">${context.say('evaluation.how')}</p>
<ul class="rated">${rated.map((sentence, index) => html`<li${index < 2 ? '' : spare(40 + index)}><span>${sentence}</span> <span class="grades">${grades.map((grade) => html`<span class="grade">${grade}</span> `)}</span></li>\n`)}</ul>
${asked.map((ask, index) => html`<div class="asked"${index === 0 ? '' : spare(60 + index)}><p>${ask}</p>${ruledLines(answerLines)}</div>\n`)}${call(context)}${isTitleUnconfirmed(context) ? unconfirmedNote(context.deck) : ''}`;
}

/** Of the talk's words, only its title stands here. */
function isTitleUnconfirmed({ deck: { manifest } }: SheetContext): boolean {
  const { translation, language } = manifest;
  return translation !== undefined && translation.confirmedBy === undefined && translation.language === language;
}

/** One line: the sheet stays with whoever collects it. */
function call(context: SheetContext): Html {
  const [first, ...others] = deckHelpLines(context.deck);
  if (first === undefined) return html``;
  const danger = others.filter(({ phone }) => phone === '911');
  const checked = context.lastChecked([first, ...danger]);
  return html`<p class="call"><strong>${context.say('someoneToCallLine')}</strong> ${[first, ...danger].map((line, index) => html`${index === 0 ? '' : '\u00a0· '}${line.name} <span class="whole">${waysToReach({ ...line, ...phoneAlone }, context.say)}</span>`)}${checked === undefined ? '' : html`\u00a0· <span class="last-checked">${checked}</span>`}</p>`;
}

const phoneAlone = { text: undefined, tty: undefined, chat: undefined, email: undefined };

/** What anybody wants to know of a talk, and of a hard one a little more. */
function kitSentences({ deck, say }: SheetContext): readonly string[] {
  return [
    say('evaluation.follow'),
    say('evaluation.learned'),
    ...(deckHardTopics(deck).length > 0 ? [say('evaluation.care')] : []),
    ...(deckHelpLines(deck).length > 0 ? [say('evaluation.call')] : []),
  ];
}

function kitQuestions({ say }: SheetContext): readonly string[] {
  return [say('evaluation.remember'), say('evaluation.otherwise')];
}

const evaluationCss = `.half-sheet :is(h1,.as-h1){font-size:18pt}
.half-sheet :is(.talk,.how){margin:.02in 0 0;line-height:1.3}
.half-sheet .how{color:var(--stone)}
.rated{list-style:none;padding:0;margin:.08in 0 .04in}
.rated li{display:flex;justify-content:space-between;align-items:center;column-gap:.2in;margin:0;padding:.02in 0;border-bottom:.5pt solid var(--line);line-height:1.2}
.rated .grades{flex:none}
.rated .grade{display:inline-block;box-sizing:border-box;width:.24in;height:.24in;line-height:.22in;font-size:11pt;text-align:center;border:.75pt solid var(--stone);border-radius:50%}
.asked p{margin:.07in 0 0;line-height:1.2;font-weight:600}
.half-sheet .call{margin:auto 0 0;line-height:1.25}`;
