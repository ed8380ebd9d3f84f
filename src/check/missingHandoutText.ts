import { lackingText } from '../model/handoutNeeds.ts';
import { report } from '../model/report.ts';
import { handoutLayouts } from '../schema/manifestSchema.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A handout that is asked for has what only its author can say, under `handoutTexts` of the manifest or in `decks/handouts.yaml`, or a
 * talk from which it can be made. Else it is not printed, and that is told. Who asks for all handouts takes those that there are.
 *
 * Why: a page with empty places is worse than none, and one that is missing without a word is found out on the day.
 *
 * @example A guide to a talk whose sections say no message
 * ```yaml manifest
 * handouts: [summary, leader-guide]
 * #                   ^^^^^^^^^^^^ missing-handout-text
 * ```
 * ```md
 * ---
 * minutes: 1
 * ---
 * ## A headline
 * ```
 * @example ok: its questions are written, or follow from a message
 * ```yaml manifest
 * handouts: [leader-guide]
 * handoutTexts:
 *   guide:
 *     questions: [What did you not know?]
 * ```
 * ```md
 * ---
 * minutes: 1
 * ---
 * ## A headline
 * ```
 */
export const missingHandoutText = ruleOver(
  ['missing-handout-text'],
  ({ manifest }) => (manifest.handouts.length === handoutLayouts.length ? [] : manifest.handouts),
  (layout, deck) => {
    const keys = lackingText(layout, deck);
    if (keys === undefined) return [];
    return [
      report('missing-handout-text', {
        message: `\`${layout}\` is not printed: the talk has nothing to make it of.`,
        at: deck.manifest.handoutsAt?.[layout] ?? deck.manifest.at,
        hint: `Write ${keys} under \`handoutTexts\` in the manifest, or in decks/handouts.yaml for all talks.`,
      }),
    ];
  },
);
