import { type Html, html } from '../../../html/html.ts';
import type { Audience } from '../../../schema/audienceSchema.ts';
import type { WordKey } from '../../../words/wordList.ts';
import type { SheetContext } from '../sheetContext.ts';
import { dayText } from './paper.ts';
import { sentence } from './sentence.ts';

/** Whom a talk is for, as a program prints it: `for adults`. */
export function forAudience({ deck, say }: SheetContext): string {
  return say(audiences[deck.manifest.audience]);
}

const audiences: Readonly<Record<Audience, WordKey>> = {
  general: 'forGeneral',
  teen: 'forTeens',
  adult: 'forAdults',
  professional: 'forProfessionals',
};

/** The sentence that names the talk, with its subtitle where it has one. */
export function talkCalled({ deck, say }: SheetContext): string {
  const { title, subtitle } = deck.manifest;
  return subtitle === undefined
    ? say('talkCalled', { title })
    : say('talkCalledWith', { title, subtitle: sentence(subtitle) });
}

/** Day, length and audience of a talk in one line; a deck of another tool says neither length nor audience. */
export function talkInBrief(context: SheetContext): Html {
  const { manifest } = context.deck;
  const { slot, questions, reveal } = manifest;
  const { say } = context;
  const own =
    reveal === undefined
      ? [
          [
            say('minutes', { count: slot }),
            ...(questions === 0 ? [] : [say('forQuestions', { count: questions })]),
          ].join(', '),
          forAudience(context),
        ]
      : [];
  const parts = [dayText(context), ...own].filter((part) => part !== undefined);
  return parts.length === 0 ? html`` : html`<p class="in-brief">${parts.join(' · ')}</p>\n`;
}
