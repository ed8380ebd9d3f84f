import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { halfSheets, halfSheetsCss, halfSheetsPage } from '../parts/halfSheets.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHardTopics } from '../parts/helpLineList.ts';
import { dayText } from '../parts/paper.ts';
import { shortHelp, shortHelpCss } from '../parts/shortHelp.ts';
import { spare } from '../parts/spare.ts';
import { takeaways } from '../parts/takeaways.ts';
import { audienceWords } from '../parts/talkInBrief.ts';
import type { SheetContext } from '../sheetContext.ts';

/** As many as a half page carries beside the rest. */
const mostPoints = 2;

/**
 * handout-bulletin.pdf: an insert of half a page, twice on a sheet, and on a second page, in large letters, what is said aloud the
 * week before.
 */
export function bulletin(context: SheetContext): PrintJob {
  const label = 'Bulletin';
  return handoutPage(
    {
      layout: 'bulletin',
      label,
      own: halfSheetsPage(context.paper),
      css: [halfSheetsCss(context.paper), shortHelpCss, bulletinCss].join('\n'),
      body: html`<main>${halfSheets((heading) => insert(heading, context), context.paper)}${spoken(context)}</main>`,
      arrangement: 'fit',
      pages: 2,
    },
    context,
  );
}

function insert(heading: (text: string) => Html, context: SheetContext): Html {
  const { manifest } = context.deck;
  const written = deckTexts(context.deck).bulletin?.insert;
  const text = written ?? manifest.summary?.sentence;
  const points =
    written === undefined
      ? takeaways(context.deck, 5)
          .points.filter(({ length }) => length < 110)
          .slice(0, mostPoints)
      : [];
  const speaker = context.metadata.author;
  return html`${heading(manifest.title)}${manifest.subtitle === undefined ? '' : html`<p class="subtitle">${manifest.subtitle}</p>`}
${when(context)}${speaker === undefined ? '' : html`<p class="who">${speaker}</p>`}${text === undefined ? '' : html`<p class="said">${text}</p>`}${points.length === 0 ? '' : html`<ul>${points.map((point, index) => html`<li${spare(20 + index)}>${point}</li>\n`)}</ul>`}${care(context)}${shortHelp(context)}`;
}

function when(context: SheetContext): Html {
  const { manifest } = context.deck;
  const parts = [
    dayText(context),
    deckTexts(context.deck).bulletin?.where,
    manifest.reveal === undefined ? audienceWords[manifest.audience] : undefined,
  ].filter((part) => part !== undefined);
  const text = parts.join(' · ');
  return text === '' ? html`` : html`<p class="when">${text.charAt(0).toUpperCase()}${text.slice(1)}</p>`;
}

function care({ deck }: SheetContext): Html {
  return deckHardTopics(deck).length === 0
    ? html``
    : html`<p class="care">Part of it is hard to hear. You may step out at any time.</p>`;
}

function spoken(context: SheetContext): Html {
  const text = deckTexts(context.deck).bulletin?.announcement ?? announcement(context);
  return html`<section class="spoken"><h2>To be said aloud, the week before</h2><p>${text}</p></section>`;
}

/** About 60 words, made of what the manifest says: half a minute aloud. */
function announcement(context: SheetContext): string {
  const { manifest } = context.deck;
  const day = dayText(context);
  const where = deckTexts(context.deck).bulletin?.where;
  return [
    `${day === undefined ? 'Soon' : `On ${day}`} ${context.metadata.author ?? 'a guest'} speaks to us. The talk is called “${manifest.title}”${manifest.subtitle === undefined ? '.' : `: ${manifest.subtitle}.`}`,
    where === undefined ? '' : `We meet here: ${where}.`,
    manifest.summary?.sentence ?? '',
    manifest.questions > 0 ? 'There is time for your questions.' : '',
    manifest.reveal === undefined ? `The talk is ${audienceWords[manifest.audience]}.` : '',
    deckHardTopics(context.deck).length === 0 ? '' : 'Part of it is hard to hear, and you may step out at any time.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const bulletinCss = `.half-sheet .subtitle{font-size:14pt;line-height:1.3;color:var(--stone);margin:.05in 0 .12in}
.half-sheet .when{font-weight:600;margin:.02in 0 .05in}
.half-sheet .who{margin:0 0 .06in}
.half-sheet .said{font-size:13pt;line-height:1.42;margin:.08in 0}
.half-sheet .care{color:var(--stone);margin:0}
.spoken{break-before:page;padding:.9in 1in}
.spoken h2{margin:0 0 .2in}
.spoken p{font-size:18pt;line-height:1.55;max-width:6.3in}`;
