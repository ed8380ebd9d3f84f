import { fillTemplate } from '../../../html/fillTemplate.ts';
import { type Html, html } from '../../../html/html.ts';
import type { Deck } from '../../../model/deck.ts';
import { hardTopicsOf, type SpokenTopic } from '../../../model/hardTopics.ts';
import type { HelpLine } from '../../../model/ledger.ts';
import type { Say } from '../../../words/say.ts';
import type { SheetContext } from '../sheetContext.ts';

/**
 * Help lines that the talk names, in the order of `helplines.yaml`: whoever keeps the list puts first what readers are to call first. A
 * talk that speaks of a hard subject and names none gets those that the project has for the subject, or else all of the ledger's.
 */
export function deckHelpLines(deck: Deck): readonly HelpLine[] {
  const topics = deckHardTopics(deck);
  const all = [...deck.ledger.helpLines.values()];
  const place = new Map(all.map(({ id }, index) => [id, index]));
  if (deck.helpLines.length > 0 || topics.length === 0)
    return deck.helpLines.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const wanted = topics.flatMap(({ helpLines }) => helpLines ?? []);
  return wanted.length === 0 ? all : all.filter(({ id }) => wanted.includes(id));
}

/** The hard subjects of which a deck speaks, for its paper owes readers a word of care and a number to call. */
export function deckHardTopics(deck: Deck): readonly SpokenTopic[] {
  return [...deck.sections, ...deck.omitted].flatMap(({ section }) => hardTopicsOf(section, deck));
}

/**
 * Help lines for paper: each name with every way to reach it, in text, since scanning a code leaves traces on a phone. A check
 * that no longer holds is told below for all together, or beside its own line when the lines were checked on different days.
 */
export function helpLineList(
  lines: readonly HelpLine[],
  { lastChecked, say }: Pick<SheetContext, 'lastChecked' | 'say'>,
): Html {
  const together = new Set(lines.map((line) => lastChecked([line])?.markup)).size === 1;
  const checked = (some: readonly HelpLine[], of: (check: Html) => Html): Html => {
    const check = lastChecked(some);
    return check === undefined ? html`` : of(check);
  };
  const items = lines.map((line) => {
    const own = together ? '' : checked([line], (check) => html`\u00a0· <span class="last-checked">${check}</span>`);
    return html`<li><strong>${line.name}:</strong> ${waysToReach(line, say)}\u00a0· <span class="hours">${wholeHours(line.hours)}</span>${own}</li>\n`;
  });
  const below = together ? checked(lines, (check) => html`<p class="last-checked">${check}.</p>`) : '';
  return html`<ul class="help-lines">${items}</ul>${below}`;
}

/** A number keeps what it counts: `24 hours`. */
function wholeHours(hours: string): string {
  return hours.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

/** Phone, text, TTY, web and mail of a help line, parted by dots. */
export function waysToReach(line: HelpLine, say: Say): Html {
  return html`${eachWay(line, say).map((part, index) => html`${index === 0 ? '' : '\u00a0· '}<span class="whole">${part}</span>`)}`;
}

/** As waysToReach, each by itself. */
export function eachWay(line: HelpLine, say: Say): Html[] {
  return [
    line.phone === undefined
      ? undefined
      : html`<a class="phone" href="tel:${line.phone.replace(/[^\d+]/g, '')}">${line.phone}</a>`,
    line.text === undefined ? undefined : textTo(line.text, say),
    line.tty === undefined ? undefined : html`TTY ${line.tty}`,
    line.chat === undefined ? undefined : html`${line.chat}`,
    line.email === undefined ? undefined : html`${line.email}`,
  ].filter((part) => part !== undefined);
}

function textTo({ number, keyword }: NonNullable<HelpLine['text']>, say: Say): Html {
  const shown = html`<span class="phone">${number}</span>`;
  if (keyword === undefined) return fillTemplate(say('textNumber'), { number: shown });
  return fillTemplate(say('textKeyword'), { keyword: html`${keyword}`, number: shown });
}
