import { daysBetween } from '../model/daysBetween.ts';
import type { HelpLineUse } from '../model/deck.ts';
import { checkState, dayOfUse } from '../model/lastCheck.ts';
import { report } from '../model/report.ts';
import { printedSlides } from './printedSlides.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * Each help line that a deck prints, on slides, in notes or on handouts, was checked in the 365 days before the day of the talk
 * (`date`), or the deck is refused. A deck without a date is warned: it is built, and says beside its numbers when they were last
 * checked. From 180 days on there is a warning for both. Locked: no project can turn it off.
 *
 * Why: a dead number is worse than none, for the one person who dials it. Operators and numbers change, and nobody tells the
 * speaker. Practice: store numbers with the day of the last check, and check again on print day. Only a talk that is given
 * reaches someone in need; a project that is taken up again after years must still build.
 *
 * @example Half a year after the last check, in the list of lines
 * ```yaml helplines
 * line:
 * # 1^^^^ unverified-helpline (warning)
 *   verifiedOn: 2026-05-24
 * ```
 * ```md
 * ## Call {helpline:line.phone}
 * ```
 * @example More than a year before the day of the talk, wherever the number is printed
 * ```yaml manifest
 * date: 2027-03-14
 * ```
 * ```yaml helplines
 * line:
 *   verifiedOn: 2026-03-13
 * ```
 * ```md
 * ## Call them
 *
 * Handout:
 * The number is {helpline:line.phone}.
 * <!--          ^^^^^^^^^^^^^^^^^^^^^ unverified-helpline -->
 * ```
 * @example More than a year ago in a deck that is given on no day, in the list of lines
 * ```yaml helplines
 * line:
 * # 1^^^^ unverified-helpline (warning)
 *   verifiedOn: 2019-12-19
 * ```
 * ```md
 * ## Call {helpline:line.phone}
 * ```
 * @example ok: 180 days after it, and a line that this deck does not print
 * ```yaml helplines
 * line:
 *   verifiedOn: 2026-05-25
 * other:
 *   verifiedOn: 2001-01-01
 * ```
 * ```md
 * ## Call {helpline:line.phone}
 * ```
 */
export const unverifiedHelpLine = ruleOver(
  ['unverified-helpline'],
  (deck) => {
    const uses = printedSlides(deck).flatMap((slide) => slide.helpLineUses);
    const first = new Map<string, HelpLineUse>();
    for (const use of uses) if (!first.has(use.line.id)) first.set(use.line.id, use);
    return [...first.values()];
  },
  ({ line, at }, _, { today, given }) => {
    const mend = `Call the number, or read it on the organisation’s page; then set \`verifiedOn\` and \`verifiedHow\` in ${line.at.file}:${line.at.line}.`;
    const checked = `\`${line.id}\` was last checked on ${line.verifiedOn}`;
    if (given !== undefined && checkState(line.verifiedOn, given) === 'past') {
      const message = `${checked}, ${daysBetween(line.verifiedOn, given)} days before the talk of ${given}.`;
      return [report('unverified-helpline', { message, at, hint: `${mend} Or leave it out.` })];
    }
    const day = dayOfUse(today, given);
    const age = daysBetween(line.verifiedOn, day);
    const state = checkState(line.verifiedOn, day);
    if (state === undefined) return [];
    const when = day === today ? `${age} days ago` : `${age} days before the talk of ${day}`;
    const printed = state === 'past' ? ' Until then every page says so beside its numbers.' : '';
    return [
      report('unverified-helpline', {
        severity: 'warning',
        message: `${checked}, ${when}.`,
        at: line.at,
        hint: `${mend}${printed}`,
      }),
    ];
  },
);
