import { fillTemplate } from '../../../html/fillTemplate.ts';
import { attributeList, type Html, html } from '../../../html/html.ts';
import type { Deck } from '../../../model/deck.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { CardLanguage } from '../../../model/handoutTexts.ts';
import type { HelpLine } from '../../../model/ledger.ts';
import type { PrintJob } from '../../../model/output.ts';
import type { WordKey } from '../../../words/wordList.ts';
import { longDay } from '../../longDay.ts';
import { unconfirmedLanguageOf } from '../../unconfirmedMark.ts';
import { type CardFace, type CardHeading, cardSheet, cardSheetCss } from '../parts/cardSheet.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHelpLines, eachWay, waysToReach } from '../parts/helpLineList.ts';
import { spare } from '../parts/spare.ts';
import { takeaways } from '../parts/takeaways.ts';
import { paperSizes, type SheetContext } from '../sheetContext.ts';

/** Of a card whose back says something else: lines that stand in front with the first. Others stand behind, as far as there is room. */
const mostBeside = 2;

/**
 * handout-wallet.pdf: cards of 3.5 × 2 in with the talk's help lines, ten on a sheet, and behind them questions or signs (`card`), in
 * each language that a reader has confirmed on a sheet of its own. Print on both sides, turned on the long edge. All ten are alike, so
 * a reader hears one. What has no room is told of (see fitPage); an author may say which lines the cards carry.
 */
export function wallet(context: SheetContext): PrintJob {
  const [first, ...others] = cardLines(context.deck);
  const label = context.say('labelWallet');
  if (first === undefined) {
    const body = html`<h1>${context.deck.manifest.title}</h1><p>${context.say('cards.none')}</p>`;
    return handoutPage({ layout: 'wallet', label, css: '', body, pages: 1 }, context);
  }
  const sheets = cards(first, others, context);
  return handoutPage(
    {
      layout: 'wallet',
      label,
      own: { css: `@page{size:${paperSizes[context.paper].css};margin:0}`, page: paperSizes[context.paper] },
      css: `${cardSheetCss(context.paper)}\n${walletCss}`,
      arrangement: 'fit',
      body: html`${sheets.map(([before, behind]) => html`${cardSheet(before, 'front', context.paper)}${cardSheet(behind, 'back', context.paper)}`)}`,
      pages: sheets.length * 2,
    },
    context,
  );
}

/** The talk's help lines, or of them those that the card names, in its order; all of them where it names none of the talk's. */
function cardLines(deck: Deck): readonly HelpLine[] {
  const lines = deckHelpLines(deck);
  const named = deckTexts(deck).card?.helpLines ?? [];
  const picked = named.flatMap((id) => lines.find((line) => line.id === id) ?? []);
  return picked.length === 0 ? lines : picked;
}

type CardFaces = readonly [front: CardFace, back: CardFace];

/** The two sides of each kind of card: one in the deck's language, and one in every other that is confirmed. */
function cards(first: HelpLine, others: readonly HelpLine[], context: SheetContext): readonly CardFaces[] {
  const danger = others.find((line) => line.phone === '911');
  const rest = others.filter((line) => line !== danger);
  const { card } = deckTexts(context.deck);
  if (card === undefined) return [[front(first, danger, [], context), back(rest, first, context)]];
  // Those of a state beside the national one.
  const near = [...rest].sort((a, b) => Number(a.region === first.region) - Number(b.region === first.region));
  const beside = near.slice(0, mostBeside);
  const below = near.slice(mostBeside);
  const confirmed = card.languages.filter(({ confirmedBy }) => confirmedBy !== undefined);
  return [{ ...card, language: undefined }, ...confirmed].map(
    (side): CardFaces => [front(first, danger, beside, context), told(side, below, first, context)],
  );
}

function front(
  line: HelpLine,
  danger: HelpLine | undefined,
  beside: readonly HelpLine[],
  { lastChecked, say }: SheetContext,
): CardFace {
  // Said once of all that stand here: there is no room for a day beside each.
  const check = lastChecked([line, ...(danger === undefined ? [] : [danger]), ...beside]);
  const checked = check === undefined ? '' : html`\n<p class="last-checked">${check}.</p>`;
  const ways = eachWay({ ...line, phone: undefined, tty: undefined }, say);
  const inDanger = danger === undefined ? '' : fillTemplate(say('inDanger'), { number: html`<b>${danger.phone}</b>` });
  const head = (heading: CardHeading, also: Html | '' = '') => html`${heading('h1', say('someoneToCall'))}
<p class="name">${line.name}</p>
<p class="large">${line.phone}${also === '' ? '' : html` <span class="also">${also}</span>`}</p>
`;
  if (beside.length === 0) {
    return (
      heading,
    ) => html`${head(heading)}${ways.map((way, index) => html`<p class="way"${index === 0 ? '' : spare(50 + index)}>${way}</p>`)}
<p class="quiet">${line.hours}</p>${checked}
${inDanger === '' ? '' : html`<p class="danger">${inDanger}</p>`}`;
  }
  const together = ways.map((way, index) => html`${index === 0 ? '' : '\u00a0· '}<span class="whole">${way}</span>`);
  return (heading) => html`${head(heading, inDanger)}<p class="way small">${together}</p>
<p class="small quiet">${line.hours}</p>${others(beside)}${checked}`;
}

/** Further lines, each with its number alone. */
function others(lines: readonly HelpLine[]): Html {
  return html`${lines.map((line, index) => html`\n<p class="small"${spare(70 + index)}>${line.name}: <b>${line.phone}</b></p>`)}`;
}

/** Questions or signs, with the talk's own advice where there is room, and what was done to check the number. */
function told(
  { language, title, lines }: Pick<CardLanguage, 'title' | 'lines'> & { readonly language: string | undefined },
  below: readonly HelpLine[],
  first: HelpLine,
  context: SheetContext,
): CardFace {
  const { deck, lastChecked } = context;
  const action = advice(deck);
  const expired = lastChecked([first, ...below]);
  return (heading) => html`<div class="side"${attributeList({ lang: language })}>${heading('h2', title)}
<ul>${lines.map((line, index) => html`<li${index < 2 ? '' : spare(40 + index)}>${line}</li>\n`)}</ul></div>
${action === undefined ? '' : html`<p class="small"${spare(60)}>${action}</p>`}${others(below)}
<p class="small quiet">${expired === undefined ? checked(first, context) : html`${expired}.`}</p>`;
}

/** The talk's own advice; none in words that no reader has confirmed, which a card has no room to say. */
function advice(deck: Deck): string | undefined {
  return unconfirmedLanguageOf(deck) === undefined ? takeaways(deck, 1).actions[0] : undefined;
}

function back(lines: readonly HelpLine[], first: HelpLine, context: SheetContext): CardFace {
  const { deck, lastChecked, say } = context;
  const expired = lastChecked([first, ...lines]);
  const action = advice(deck);
  return (heading) => html`${heading('h2', say('moreHelp'))}
${lines.map((line, index) => html`<p${index < 2 ? '' : spare(40 + index)}><b>${line.name}</b><br>${waysToReach({ ...line, tty: undefined }, say)}</p>`)}
<p class="quiet">${action === undefined ? '' : html`<span${spare(60)}>${action} </span>`}${expired === undefined ? checked(first, context) : html`${expired}.`}</p>`;
}

/** What was done on the day of the check, and no more than that: a number that was read somewhere was not tried. */
function checked({ verifiedOn, verifiedHow }: HelpLine, { deck, say }: SheetContext): string {
  const day = longDay(verifiedOn, deck.manifest.language);
  return say(verifiedHow === undefined ? 'numberChecked' : whatWasDone[verifiedHow], { day });
}

const whatWasDone = {
  called: 'numberCalled',
  "read on the organisation's page": 'numberRead',
  'read in another source': 'numberReported',
} as const satisfies Record<NonNullable<HelpLine['verifiedHow']>, WordKey>;

/** A card that is full is set closer (see fitPage). */
const walletCss = `.card{font-size:11pt;line-height:1.25;display:flex;flex-direction:column;justify-content:safe center}
.card .heading{font:600 11pt/1.2 var(--font-heading);margin:0;color:var(--sky-deep)}
.card p{margin:0 0 .03in}
.card .heading+p{margin-top:.04in}
.card .name{font-weight:600;font-size:12pt}
.card .large{font:700 22pt/1.15 var(--font-text)}
.card .way{margin:0}
.card .way:has(.phone)::first-letter{text-transform:uppercase}
.card .quiet{color:var(--stone)}
.card .danger{margin-top:.05in;font-size:12pt}
.card .last-checked{font-size:9.5pt}
.card .small{font-size:9.5pt;line-height:1.22;margin:0}
.card .large:has(+.small){font-size:19pt;line-height:1.1;margin:0}
.card .large:has(.also){display:flex;justify-content:space-between;align-items:baseline}
.card .also{font-size:11pt;font-weight:400}
.card ul{list-style:none;margin:.02in 0 .06in;padding:0}
.card li{margin:0;line-height:1.3;font-weight:600}
.card.tight{line-height:1.12}
.card.tight p{margin:0}
.card.tight .large{font-size:20pt;line-height:1.1}
.card.tight ul{margin:.01in 0 .03in}
.card.tight li{line-height:1.12}
.card a{text-decoration:none}`;
