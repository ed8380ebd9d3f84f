import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { contentNote } from '../parts/contentNote.ts';
import { firstHelp } from '../parts/firstHelp.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHardTopics } from '../parts/helpLineList.ts';
import { onePage, onePageCss, onePageMargins } from '../parts/onePage.ts';
import { spare } from '../parts/spare.ts';
import { takeaways } from '../parts/takeaways.ts';
import { talkInBrief } from '../parts/talkInBrief.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart, titledPartCss } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';

const mostPoints = 5;

/**
 * handout-family-letter.pdf: what families read before the talk: what will be said and shown and what will not, how a child stays
 * away, and whom to ask.
 */
export function familyLetter(context: SheetContext): PrintJob {
  const label = 'Letter to families';
  const { family } = deckTexts(context.deck);
  const { points } = takeaways(context.deck, mostPoints);
  return handoutPage(
    {
      layout: 'family-letter',
      label,
      margins: onePageMargins,
      css: [titledPartCss, onePageCss].join('\n'),
      arrangement: 'fit',
      body: onePage(
        'family-letter',
        html`${titleBlock(context, label)}${talkInBrief(context)}<p>Dear families,</p>
<p>${opening(context)}</p>${contentNote(context, 'short')}${titledPart('What will be said', list(family?.told ?? points))}${titledPart(
          'What will be shown',
          paragraphs([family?.shown, family?.notTold]),
        )}${titledPart('If your child would rather not take part', html`<p>${family?.optOut ?? kitOptOut}</p>`)}${titledPart(
          'Whom to ask',
          html`<p>${family?.ask ?? askLine(context)}</p>`,
        )}${titledPart('Someone to call', firstHelp(context))}${context.deck.manifest.closing === undefined ? '' : html`<p class="closing">${context.deck.manifest.closing}</p>`}`,
        context,
      ),
    },
    context,
  );
}

function list(lines: readonly string[]): Html {
  if (lines.length === 0) return html``;
  return html`<ul>${lines.map((line, index) => html`<li${index < 2 ? '' : spare(20 + index)}>${line}</li>\n`)}</ul>`;
}

function opening({ deck, metadata }: SheetContext): string {
  const guest = metadata.author ?? 'a guest';
  const { title, subtitle } = deck.manifest;
  const hard = deckHardTopics(deck).length > 0;
  return `We have invited ${guest} to speak. The talk is called “${title}”${subtitle === undefined ? '.' : `: ${subtitle}.`}${hard ? ' Part of it is about hard things, and they are told with care. You may want to talk it over at home, before and after.' : ''}`;
}

const kitOptOut =
  'A word to us before the day is enough; no reason is needed. Your child then spends the time elsewhere, with an adult, and misses nothing that is graded. Anyone may also step out during the talk.';

function askLine({ deck }: SheetContext): string {
  const { contact } = deck.ledger.speaker;
  const who = 'Whoever gave you this letter can tell you more';
  return contact == null || contact === '' ? `${who}.` : `${who}; the speaker answers, too: ${contact}.`;
}

function paragraphs(texts: readonly (string | undefined)[]): Html {
  return html`${texts.flatMap((text) => (text === undefined ? [] : [html`<p>${text}</p>`]))}`;
}
