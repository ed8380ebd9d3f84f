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
import { talkCalled, talkInBrief } from '../parts/talkInBrief.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart, titledPartCss } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';

const mostPoints = 5;

/**
 * handout-family-letter.pdf: what families read before the talk: what will be said and shown and what will not, how a child stays
 * away, and whom to ask.
 */
export function familyLetter(context: SheetContext): PrintJob {
  const label = context.say('labelFamilyLetter');
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
        html`${titleBlock(context, label)}${talkInBrief(context)}<p>${context.say('family.greeting')}</p>
<p>${opening(context)}</p>${contentNote(context, 'short')}${titledPart(context.say('family.told'), list(family?.told ?? points))}${titledPart(
          context.say('family.shown'),
          paragraphs([family?.shown, family?.notTold]),
        )}${titledPart(context.say('family.ratherNot'), html`<p>${family?.optOut ?? context.say('family.optOut')}</p>`)}${titledPart(
          context.say('family.whomToAsk'),
          html`<p>${family?.ask ?? askLine(context)}</p>`,
        )}${titledPart(context.say('someoneToCall'), firstHelp(context))}${context.deck.manifest.closing === undefined ? '' : html`<p class="closing">${context.deck.manifest.closing}</p>`}`,
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

function opening(context: SheetContext): string {
  const { deck, metadata, say } = context;
  const invited = say('family.invited', { speaker: metadata.author ?? say('aGuest') });
  const hard = deckHardTopics(deck).length > 0 ? [say('family.hard')] : [];
  return [invited, talkCalled(context), ...hard].join(' ');
}

function askLine({ deck, say }: SheetContext): string {
  const { contact } = deck.ledger.speaker;
  return contact == null || contact === '' ? say('family.ask') : say('family.askSpeaker', { contact });
}

function paragraphs(texts: readonly (string | undefined)[]): Html {
  return html`${texts.flatMap((text) => (text === undefined ? [] : [html`<p>${text}</p>`]))}`;
}
