import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { halfSheets, halfSheetsCss, halfSheetsPage } from '../parts/halfSheets.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHardTopics } from '../parts/helpLineList.ts';
import { dayText } from '../parts/paper.ts';
import { messageWords } from '../parts/sectionWords.ts';
import { shortHelp, shortHelpCss } from '../parts/shortHelp.ts';
import { spare } from '../parts/spare.ts';
import { takeaways } from '../parts/takeaways.ts';
import { forAudience } from '../parts/talkInBrief.ts';
import { unconfirmedNote } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

/** As many as a half page carries beside the rest. */
const mostPoints = 2;

/**
 * handout-bulletin.pdf: an insert of half a page, twice on a sheet. It is one page and no more, so that whoever copies it on both sides gets
 * inserts on both; what is said aloud is a file of its own (announcement).
 */
export function bulletin(context: SheetContext): PrintJob {
  const label = context.say('labelBulletin');
  return handoutPage(
    {
      layout: 'bulletin',
      label,
      own: halfSheetsPage(context.paper),
      css: [halfSheetsCss(context.paper), shortHelpCss, bulletinCss].join('\n'),
      body: html`<main>${halfSheets((heading) => insert(heading, context), context.paper)}</main>`,
      arrangement: 'fit',
      pages: 1,
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
${when(context)}${speaker === undefined ? '' : html`<p class="who">${speaker}</p>`}${text === undefined ? '' : html`<p class="said">${text}</p>`}${points.length === 0 ? '' : html`<ul>${points.map((point, index) => html`<li${spare(20 + index)}>${messageWords(point, context.deck)}</li>\n`)}</ul>`}${care(context)}${shortHelp(context)}${unconfirmedNote(context.deck)}`;
}

function when(context: SheetContext): Html {
  const { manifest } = context.deck;
  const parts = [
    dayText(context),
    deckTexts(context.deck).bulletin?.where,
    manifest.reveal === undefined ? forAudience(context) : undefined,
  ].filter((part) => part !== undefined);
  const text = parts.join(' · ');
  return text === '' ? html`` : html`<p class="when">${text.charAt(0).toUpperCase()}${text.slice(1)}</p>`;
}

function care({ deck, say }: SheetContext): Html {
  return deckHardTopics(deck).length === 0 ? html`` : html`<p class="care">${say('stepOut')}</p>`;
}

const bulletinCss = `.half-sheet .subtitle{font-size:14pt;line-height:1.3;color:var(--stone);margin:.05in 0 .12in}
.half-sheet .when{font-weight:600;margin:.02in 0 .05in}
.half-sheet .who{margin:0 0 .06in}
.half-sheet .said{font-size:13pt;line-height:1.42;margin:.08in 0}
.half-sheet .care{color:var(--stone);margin:0}`;
