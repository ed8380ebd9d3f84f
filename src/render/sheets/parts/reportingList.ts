import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { SheetContext } from '../sheetContext.ts';
import { deckHardTopics } from './helpLineList.ts';

/**
 * Who must report what to whom, place by place, as the project or the deck says it. A talk on a hard subject whose project says
 * nothing asks the host to find out; other talks print nothing.
 */
export function reportingList(context: SheetContext): Html {
  const { reporting } = deckTexts(context.deck);
  if (reporting.length > 0) {
    return html`<ul class="reporting">${reporting.map(({ where, who, what }) => html`<li><strong>${where}:</strong> ${who} ${what}</li>\n`)}</ul>`;
  }
  if (deckHardTopics(context.deck).length === 0) return html``;
  return html`<p>${context.say('host.settle')}</p>`;
}
