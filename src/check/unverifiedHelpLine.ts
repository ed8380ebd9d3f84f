import type { HelpLineUse } from '../model/deck.ts';
import { report } from '../model/report.ts';
import { daysBetween } from './daysBetween.ts';
import { printedSlides } from './printedSlides.ts';
import { ruleOver } from './ruleOver.ts';

const warnAfter = 180;
const refuseAfter = 365;

/**
 * Each help line that a deck prints, on slides, in notes or on handouts, was verified lately: after 180 days a warning, after
 * 365 an error. Locked: no project can turn it off.
 *
 * Why: a dead number is worse than none, for the one person who dials it. Operators and numbers change, and nobody tells the
 * speaker. Practice: store numbers with the day of the last call, and call again on print day.
 *
 * @example Half a year after the last call, in the list of lines
 * ```yaml helplines
 * line:
 * # 1^^^^ unverified-helpline (warning)
 *   verifiedOn: 2026-05-24
 * ```
 * ```md
 * ## Call {helpline:line.phone}
 * ```
 * @example A year after it, wherever the number is printed
 * ```yaml helplines
 * line:
 *   verifiedOn: 2025-11-20
 * ```
 * ```md
 * ## Call them
 *
 * Handout:
 * The number is {helpline:line.phone}.
 * <!--          ^^^^^^^^^^^^^^^^^^^^^ unverified-helpline -->
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
  ({ line, at }, _, { today }) => {
    const age = daysBetween(line.verifiedOn, today);
    if (age <= warnAfter) return [];
    const refused = age > refuseAfter;
    return [
      report('unverified-helpline', {
        severity: refused ? 'error' : 'warning',
        message: `\`${line.id}\` was last verified on ${line.verifiedOn}, ${age} days ago.`,
        at: refused ? at : line.at,
        hint: `Call the number, then set \`verifiedOn\` in ${line.at.file}:${line.at.line}.${refused ? ' Or leave it out.' : ''}`,
      }),
    ];
  },
);
