import { type Html, html } from '../../../html/html.ts';
import type { Audience } from '../../../schema/audienceSchema.ts';
import type { SheetContext } from '../sheetContext.ts';
import { dayText } from './paper.ts';

/** Whom a talk is for, as a program prints it. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  general: 'for any age',
  teen: 'for 14 and older',
  adult: 'for adults',
  professional: 'for people who meet it at work',
};

/** Day, length and audience of a talk in one line; a deck of another tool says neither length nor audience. */
export function talkInBrief(context: SheetContext): Html {
  const { manifest } = context.deck;
  const { slot, questions, audience, reveal } = manifest;
  const own =
    reveal === undefined
      ? [
          `${minutesText(slot)}${questions === 0 ? '' : `, ${questions} of them for questions`}`,
          audienceWords[audience],
        ]
      : [];
  const parts = [dayText(context), ...own].filter((part) => part !== undefined);
  return parts.length === 0 ? html`` : html`<p class="in-brief">${parts.join(' · ')}</p>\n`;
}

/** `30 minutes`, as a program prints it. */
export function minutesText(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
