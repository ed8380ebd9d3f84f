import { pollFence } from '../fences/poll.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { FenceToken, Token } from '../model/tokens.ts';
import { visitTokens } from '../model/visitTokens.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A poll whose hands cannot be counted: a second one on its slide, or one in the notes.
 *
 * Why: on the speaker's page the buttons belong to the slide that is shown. A poll without buttons is found out in front of the room.
 *
 * @example Two on one slide
 * ````md
 * ## Hands up
 *
 * ```poll
 * question: Who has moved?
 * answers: [I have, I have not]
 * ```
 *
 * ```poll
 * <!-- 1^^^^^^^ uncounted-poll -->
 * question: Who wants to?
 * answers: [I do, I do not]
 * ```
 * ````
 * @example ok: one, and a form to be filled in by hand in the handout text
 * ````md
 * ## Hands up
 *
 * ```poll
 * question: Who has moved?
 * answers: [I have, I have not]
 * ```
 *
 * Handout:
 *
 * ```poll
 * question: Who wants to?
 * answers: [I do, I do not]
 * ```
 * ````
 */
export const uncountedPoll = ruleOver(
  ['uncounted-poll'],
  (deck) => deck.slides,
  ({ tokens, notes }) => [
    ...pollsIn(tokens)
      .slice(1)
      .map((poll) =>
        uncounted(poll, 'A slide’s first poll is counted; this one is not.', 'Give it a slide of its own.'),
      ),
    ...pollsIn(notes).map((poll) =>
      uncounted(
        poll,
        'The room does not see the notes, so nobody raises a hand for this poll.',
        'Put it on the slide.',
      ),
    ),
  ],
);

function pollsIn(tokens: readonly Token[]): FenceToken[] {
  return [...visitTokens(tokens)]
    .filter((token) => token.type === 'fence')
    .filter((token) => pollFence.specOf(token) !== undefined);
}

function uncounted({ at }: FenceToken, message: string, hint: string): Diagnostic {
  return report('uncounted-poll', { message, at, hint });
}
