import { report } from '../model/report.ts';
import { firstCitations } from './citations.ts';
import { daysBetween } from './daysBetween.ts';
import { ruleOver } from './ruleOver.ts';

/** Notice that the speaker gets before a fact expires, in days. */
const notice = 90;

/**
 * A fact must be looked at again by its `reviewBy`: after that day it is refused, in the 90 days before it is named.
 *
 * Why: speakers go on giving the figures of the year in which they wrote the talk. The State Department's guide for public
 * awareness materials asks for current research with exact sources. The day is set by whoever enters the fact; 90 days leave time
 * to ask the source and still be ready for the next season.
 *
 * @example The day after its review, once, where it is first named
 * ```yaml facts
 * count:
 *   reviewBy: 2026-11-20
 * ```
 * ```md
 * ## There was {fact:count}
 * <!--         ^^^^^^^^^^^^ expired-fact -->
 *
 * Note:
 * Yes, {fact:count}.
 * ```
 * @example Ninety days before, in the ledger
 * ```yaml facts
 * count:
 * # 1^^^^^ fact-due
 *   reviewBy: 2027-02-19
 * today:
 * # 1^^^^^ fact-due
 *   reviewBy: 2026-11-21
 * ```
 * ```md
 * ## There was {fact:count} and {fact:today}
 * ```
 * @example ok: ninety-one days before, and a fact that no deck names
 * ```yaml facts
 * count:
 *   reviewBy: 2027-02-20
 * old:
 *   reviewBy: 2001-01-01
 * ```
 * ```md
 * ## There was {fact:count}
 * ```
 */
export const expiredFact = ruleOver(['expired-fact', 'fact-due'], firstCitations, ({ fact, at }, _, { today }) => {
  const left = daysBetween(today, fact.reviewBy);
  if (left > notice) return [];
  if (left >= 0) {
    return [
      report('fact-due', {
        message: `Fact \`${fact.id}\` is due for review by ${fact.reviewBy}, in ${left} days.`,
        at: fact.at,
        hint: 'Ask its source, then set `reviewBy` to the next such day.',
      }),
    ];
  }
  return [
    report('expired-fact', {
      message: `Fact \`${fact.id}\` was to be reviewed by ${fact.reviewBy}, ${-left} days ago.`,
      at,
      hint: `Check it, then set \`reviewBy\` in ${fact.at.file}:${fact.at.line}; or take it out.`,
    }),
  ];
});
