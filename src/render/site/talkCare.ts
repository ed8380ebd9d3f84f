import { type Html, html } from '../../html/html.ts';
import type { Deck } from '../../model/deck.ts';
import { dayOfUse } from '../../model/lastCheck.ts';
import { sayIn } from '../../words/say.ts';
import { lastChecked } from '../lastChecked.ts';
import { shortContentNote } from '../sheets/parts/contentNote.ts';
import { deckHelpLines, helpLineList } from '../sheets/parts/helpLineList.ts';

/** What a talk's page says to readers whom its subject may hurt. */
export interface TalkCare {
  /** The word of care; empty where none is owed. */
  readonly note: Html;
  /** Whom they can call, under a heading; empty where the talk names nobody and owes it to none. */
  readonly help: Html;
}

/** As the deck's handouts say it. @param day of the build, YYYY-MM-DD, against which checks of help lines are held. */
export function talkCare(deck: Deck, day: string): TalkCare {
  const { language, date } = deck.manifest;
  const say = sayIn(language, deck.ledger.words);
  const context = { deck, say, lastChecked: lastChecked(dayOfUse(day, date), language, deck.ledger.words) };
  const lines = deckHelpLines(deck);
  const help =
    lines.length === 0
      ? html``
      : html`<section class="help"><h2>${say('someoneToCall')}</h2>${helpLineList(lines, context)}</section>`;
  return { note: shortContentNote(context), help };
}
