import { type Html, html, raw } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { type Chapter, chapters, hasHandout } from './chapters.ts';
import { deckHelpLines, isHard, waysToReach } from './helpLineList.ts';

/**
 * The word of care that opens a handout of a deck with hard content; nothing on other decks.
 * `long` is the care section's own text, for layouts that tell the talk as prose and then leave that section out; `short` is
 * one sentence with the first help line.
 */
export function contentNote(context: SheetContext, length: 'long' | 'short'): Html {
  const care = chapters(context).find(({ section }) => section.role === 'care');
  if (care === undefined && !isHard(context.deck)) return raw('');
  const text = length === 'long' && care !== undefined ? careText(care) : undefined;
  return html`<section class="content-note" aria-label="A word of care">${text ?? oneSentence(context)}</section>\n`;
}

function careText({ slides }: Chapter): Html | undefined {
  const told = slides.filter(hasHandout);
  return told.length === 0 ? undefined : html`${told.map(({ handout }) => handout)}`;
}

function oneSentence({ deck }: SheetContext): Html {
  const [first] = deckHelpLines(deck);
  const number =
    first === undefined
      ? ''
      : html` ${first.name}: ${waysToReach({ ...first, tty: undefined, chat: undefined, email: undefined })}.`;
  return html`<p>Part of this is hard to read. You may stop where you like, and you need not be alone with it.${number}</p>`;
}
