import { type Html, html } from '../../../html/html.ts';
import type { HelpLine } from '../../../model/ledger.ts';
import type { PrintJob } from '../../../model/output.ts';
import { longDay } from '../../longDay.ts';
import { type CardFace, cardSheet, cardSheetCss } from '../parts/cardSheet.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHelpLines, eachWay, waysToReach } from '../parts/helpLineList.ts';
import { takeaways } from '../parts/takeaways.ts';
import { paperSizes, type SheetContext } from '../sheetContext.ts';

/** Lines that fit on the back of a card. */
const mostOnBack = 3;

/**
 * handout-wallet.pdf: cards of 3.5 × 2 in with the talk's help lines, ten on a sheet; print on both sides, turned on the long
 * edge. All ten are alike, so a reader hears one.
 */
export function wallet(context: SheetContext): PrintJob {
  const [first, ...others] = deckHelpLines(context.deck);
  const label = 'Cards';
  if (first === undefined) {
    const body = html`<h1>${context.deck.manifest.title}</h1><p>This talk names no help line, so there is no card to cut.</p>`;
    return handoutPage({ layout: 'wallet', label, css: '', body, pages: 1 }, context);
  }
  const danger = others.find((line) => line.phone === '911');
  const rest = others.filter((line) => line !== danger).slice(0, mostOnBack);
  return handoutPage(
    {
      layout: 'wallet',
      label,
      own: { css: `@page{size:${paperSizes[context.paper].css};margin:0}`, page: paperSizes[context.paper] },
      css: `${cardSheetCss(context.paper)}\n${walletCss}`,
      body: html`${cardSheet(front(first, danger, context), 'front', context.paper)}${cardSheet(back(rest, first, context), 'back', context.paper)}`,
      pages: 2,
    },
    context,
  );
}

function front(line: HelpLine, danger: HelpLine | undefined, { lastChecked }: SheetContext): CardFace {
  const checked = lastChecked(danger === undefined ? [line] : [line, danger]);
  return (heading) => html`${heading('h1', 'Someone to call')}
<p class="name">${line.name}</p>
<p class="large">${line.phone}</p>
${eachWay({ ...line, phone: undefined, tty: undefined }).map((way) => html`<p class="way">${way}</p>`)}
<p class="quiet">${line.hours}</p>${checked === undefined ? '' : html`\n<p class="last-checked">${checked}.</p>`}
${danger === undefined ? '' : html`<p class="danger">In danger: <b>${danger.phone}</b></p>`}`;
}

function back(lines: readonly HelpLine[], first: HelpLine, { deck, lastChecked }: SheetContext): CardFace {
  const expired = lastChecked([first, ...lines]);
  const [action] = takeaways(deck, 1).actions;
  return (heading) => html`${heading('h2', 'More help')}
${lines.map((line) => html`<p><b>${line.name}</b><br>${waysToReach({ ...line, tty: undefined })}</p>`)}
<p class="quiet">${action === undefined ? '' : `${action} `}${expired === undefined ? checked(first, deck.manifest.language) : html`${expired}.`}</p>`;
}

/** What was done on the day of the check, and no more than that: a number that was read somewhere was not tried. */
function checked({ verifiedOn, verifiedHow }: HelpLine, language: string): Html {
  const day = longDay(verifiedOn, language);
  return html`${verifiedHow === undefined ? 'Number checked' : whatWasDone[verifiedHow]} ${day}.`;
}

const whatWasDone = {
  called: 'Number called',
  "read on the organisation's page": 'Number read on the organization’s page',
  'read in another source': 'Number as reported',
} as const satisfies Record<NonNullable<HelpLine['verifiedHow']>, string>;

/** A front that says when its numbers were last checked has a line more, so its lines stand closer. */
const walletCss = `.card{font-size:11pt;line-height:1.25;display:flex;flex-direction:column;justify-content:center}
.card .heading{font:600 11pt/1.2 var(--font-heading);margin:0;color:var(--sky-deep)}
.card p{margin:0 0 .03in}
.card .heading+p{margin-top:.04in}
.card .name{font-weight:600;font-size:12pt}
.card .large{font:700 22pt/1.15 var(--font-text)}
.card .way{margin:0}
.card .way:has(.phone)::first-letter{text-transform:uppercase}
.card .quiet{color:var(--stone)}
.card .danger{margin-top:.05in;font-size:12pt}
.card:has(.last-checked){line-height:1.12}
.card:has(.last-checked) p{margin:0}
.card:has(.last-checked) .large{font-size:20pt;line-height:1.1}
.card .last-checked{font-size:9.5pt}
.card a{text-decoration:none}`;
