import { type Html, html, raw } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { JobAid } from '../../../model/handoutTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { checkList, checkListCss } from '../parts/checkList.ts';
import { factsBehind, factsBehindCss } from '../parts/factsBehind.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHelpLines, helpLineList } from '../parts/helpLineList.ts';
import { onePageCss, twoSides } from '../parts/onePage.ts';
import { reportingList } from '../parts/reportingList.ts';
import { spare } from '../parts/spare.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart, titledPartCss } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';

/**
 * handout-job-aid.pdf, one sheet for a desk at work: in front signs, questions to ask and what to do, behind whom to call and who must
 * report what to whom. Print on both sides.
 */
export function jobAid(context: SheetContext): PrintJob {
  const label = context.say('labelJobAid');
  const { jobAid: aid } = deckTexts(context.deck);
  return handoutPage(
    {
      layout: 'job-aid',
      label,
      css: [titledPartCss, onePageCss, checkListCss, factsBehindCss, jobAidCss].join('\n'),
      arrangement: 'fit',
      body: twoSides('job-aid', front(aid, context, label), back(aid, context), context),
      pages: 2,
    },
    context,
  );
}

function front(aid: JobAid | undefined, context: SheetContext, label: string): Html {
  return html`${titleBlock(context, label)}<div class="aid-columns"><div>${titledPart(context.say('jobAid.notice'), signs(aid?.signs, context))}</div><div>${titledPart(context.say('jobAid.ask'), list('ul', aid?.ask, 50))}</div></div>
<div class="aid-columns"><div>${titledPart(context.say('jobAid.steps'), list('ol', aid?.steps, 40))}</div><div>${titledPart(context.say('jobAid.never'), list('ul', aid?.never, 60))}</div></div>`;
}

function back(aid: JobAid | undefined, context: SheetContext): Html {
  return html`${titledPart(context.say('someoneToCall'), contacts(context))}${titledPart(context.say('jobAid.reporting'), reportingList(context))}${titledPart(
    context.say('jobAid.law'),
    factsBehind(aid?.facts ?? [], context.deck),
  )}${titledPart(context.say('jobAid.own'), own(aid?.own))}`;
}

/** Boxes to tick: several signs count, and the page says so. */
function signs(lines: readonly string[] | undefined, { say }: SheetContext): Html {
  if (lines === undefined) return html``;
  return html`${checkList(lines, 30)}<p class="several">${say('jobAid.several')}</p>`;
}

function list(tag: 'ul' | 'ol', lines: readonly string[] | undefined, rank: number): Html {
  if (lines === undefined) return html``;
  const items = lines.map((line, index) => html`<li${index < 2 ? '' : spare(rank + index)}>${line}</li>\n`);
  return html`<${raw(tag)}>${items}</${raw(tag)}>`;
}

function contacts(context: SheetContext): Html {
  const all = deckHelpLines(context.deck);
  return all.length === 0 ? html`` : helpLineList(all, context);
}

/** Each with a line to write on, before it is needed. */
function own(names: readonly string[] | undefined): Html {
  if (names === undefined) return html``;
  return html`<ul class="own">${names.map((name, index) => html`<li${index < 2 ? '' : spare(20 + index)}><span>${name}</span></li>\n`)}</ul>`;
}

const jobAidCss = `.aid-columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(3in,1fr));column-gap:.4in}
.aid-columns>div:empty{display:none}
.job-aid .front .part h2{margin-top:.16in}
.job-aid li{margin:0 0 .05in}
.job-aid .check-list{margin:0 0 .06in}
.job-aid .several{font-weight:600}
.job-aid .own{list-style:none;padding:0;display:grid;grid-template-columns:1fr 1fr;column-gap:.4in}
.job-aid .own li{margin:0;min-height:.44in;border-bottom:.75pt solid var(--stone);line-height:1.3;padding-top:.05in}`;
