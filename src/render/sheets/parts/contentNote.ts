import { type Html, html, raw } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { type Chapter, chapters, hasHandout } from './chapters.ts';
import { deckHardTopics, deckHelpLines, waysToReach } from './helpLineList.ts';

/**
 * The word of care that opens a handout of a deck with hard content; nothing on other decks.
 * `long` is the care section's own text, for layouts that tell the talk as prose and then leave that section out; `short` is
 * the project's own sentence, or the kit's, with the first help line.
 */
export function contentNote(context: SheetContext, length: 'long' | 'short'): Html {
  if (length === 'short') return shortContentNote(context);
  const care = chapters(context).find(({ section }) => section.role === 'care');
  const text = care && careText(care);
  return text === undefined ? shortContentNote(context) : labelled(text, context);
}

/** The short one, for whoever tells of a deck without its slides. */
export function shortContentNote(context: NoteContext): Html {
  const { deck } = context;
  const sections = [...deck.sections, ...deck.omitted];
  const isOwed = deckHardTopics(deck).length > 0 || sections.some(({ section }) => section.role === 'care');
  return isOwed ? labelled(oneSentence(context), context) : raw('');
}

type NoteContext = Pick<SheetContext, 'deck' | 'lastChecked' | 'say'>;

function labelled(note: Html, { say }: NoteContext): Html {
  return html`<section class="content-note" aria-label="${say('careLabel')}">${note}</section>\n`;
}

function careText({ slides }: Chapter): Html | undefined {
  const told = slides.filter(hasHandout);
  return told.length === 0 ? undefined : html`${told.map(({ handout }) => handout)}`;
}

function oneSentence({ deck, lastChecked, say }: NoteContext): Html {
  const [first] = deckHelpLines(deck);
  const checked = first === undefined ? undefined : lastChecked([first]);
  const number =
    first === undefined
      ? ''
      : html` ${first.name}: ${waysToReach({ ...first, tty: undefined, chat: undefined, email: undefined }, say)}.${checked === undefined ? '' : html` <span class="last-checked">${checked}.</span>`}`;
  const said = deckHardTopics(deck).flatMap(({ careNote }) => careNote ?? [])[0] ?? say('careNote');
  return html`<p>${said}${number}</p>`;
}
