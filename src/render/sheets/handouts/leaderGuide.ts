import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { contentNote } from '../parts/contentNote.ts';
import { discussion } from '../parts/discussion.ts';
import { endMatter } from '../parts/endMatter.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { reportingList } from '../parts/reportingList.ts';
import { messageWords } from '../parts/sectionWords.ts';
import { takeaways } from '../parts/takeaways.ts';
import { talkInBrief } from '../parts/talkInBrief.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart, titledPartCss } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';

/** As many as a group talks about in half an hour. */
const mostQuestions = 5;
const mostPoints = 5;

/**
 * handout-leader-guide.pdf: for whoever talks the talk over with a group: what was said, five questions, one reading, one act, and
 * what to do when somebody tells something hard.
 */
export function leaderGuide(context: SheetContext): PrintJob {
  const label = context.say('labelLeaderGuide');
  const { guide } = deckTexts(context.deck);
  const { points, actions } = takeaways(context.deck, mostPoints);
  const act = guide?.act ?? actions[0];
  return handoutPage(
    {
      layout: 'leader-guide',
      label,
      css: [titledPartCss, leaderGuideCss].join('\n'),
      body: html`${titleBlock(context, label)}${talkInBrief(context)}${contentNote(context, 'short')}${titledPart(
        context.say('guide.inShort'),
        points.length === 0
          ? html``
          : html`<ul>${points.map((point) => html`<li>${messageWords(point, context.deck)}</li>\n`)}</ul>`,
      )}${titledPart(
        context.say('toTalkAbout'),
        html`<p class="hint">${context.say('guide.hint')}</p><ol class="ask">${questions(context).map((ask) => html`<li>${ask}</li>\n`)}</ol>`,
      )}${titledPart(context.say('toRead'), reading(context))}${titledPart(context.say('guide.act'), act === undefined ? html`` : html`<p>${act}</p>`)}${titledPart(
        context.say('guide.tellsHard'),
        listening(context),
      )}${endMatter(context, false)}`,
    },
    context,
  );
}

/** The author's questions, else those of the talk. */
function questions(context: SheetContext): readonly string[] {
  return deckTexts(context.deck).guide?.questions ?? discussion(context, mostQuestions);
}

function reading({ deck, say }: SheetContext): Html {
  const { guide } = deckTexts(deck);
  if (guide?.reading === undefined && guide?.prayer === undefined) return html``;
  const { reading, prayer } = guide;
  return html`${reading === undefined ? '' : html`<p><strong>${reading.reference}.</strong> ${reading.why}</p>`}${prayer === undefined ? '' : html`<p>${say('guide.prayer', { prayer })}</p>`}`;
}

/** Only where somebody must report, or where the talk is hard. */
function listening(context: SheetContext): Html {
  const duties = reportingList(context);
  if (duties.markup === '') return duties;
  return html`<p>${context.say('guide.listen')}</p>${duties}`;
}

const leaderGuideCss = `.ask{font-size:13pt}
.ask li{margin:0 0 .09in;line-height:1.35}`;
