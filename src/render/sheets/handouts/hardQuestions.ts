import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { HardQuestion } from '../../../model/handoutTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { factsBehind, factsBehindCss } from '../parts/factsBehind.ts';
import { handoutCss } from '../parts/handoutCss.ts';
import { inkSuffix } from '../parts/handoutPage.ts';
import { deckHelpLines, helpLineList } from '../parts/helpLineList.ts';
import { nonBreakingNumbers } from '../parts/nonBreakingNumbers.ts';
import { footText, pageCountLetters, pageCss } from '../parts/paper.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { renderPage } from '../renderPage.ts';
import { paperSizes, type SheetContext } from '../sheetContext.ts';

/**
 * private/hard-questions.pdf, for the speaker alone: what people ask after the talk, with an honest answer and the facts behind it.
 */
export function hardQuestions(context: SheetContext): PrintJob {
  const { deck, metadata } = context;
  const label = context.say('labelHardQuestions');
  const lines = deckHelpLines(deck);
  const questions = deckTexts(deck).hardQuestions.map((question) => answered(question, context));
  return renderPage(
    {
      name: `${deck.manifest.name}/private/hard-questions${inkSuffix(context)}.pdf`,
      title: `${metadata.title} – ${label}`,
      css: [pageCss(context, { label }), handoutCss, factsBehindCss, hardQuestionsCss].join('\n'),
      margins: `${metadata.title} ${label} ${footText(context)} ${pageCountLetters(context)}`,
      body: nonBreakingNumbers(
        html`${titleBlock(context, label)}<p class="hint">${context.say('hardQuestions.hint')}</p>${questions}${lines.length === 0 ? '' : html`<div class="end-matter"><section class="help"><h2>${context.say('someoneToCall')}</h2>${helpLineList(lines, context)}</section></div>`}`,
        context,
      ),
      page: paperSizes[context.paper],
    },
    context,
  );
}

function answered({ ask, answer, facts = [] }: HardQuestion, { deck }: SheetContext): Html {
  return html`<section class="asked"><h2>${ask}</h2><p>${answer}</p>${factsBehind(facts, deck)}</section>\n`;
}

const hardQuestionsCss = `.hint{color:var(--stone)}
.asked{break-inside:avoid;margin:0 0 .1in}
.asked h2{margin:.13in 0 .03in;font-size:14pt}
.asked p{margin:0 0 .06in}`;
