import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { reviewState } from '../model/factReview.ts';
import { dayOfUse } from '../model/lastCheck.ts';
import type { Fact } from '../model/ledger.ts';
import { report } from '../model/report.ts';
import { firstCitations } from './citations.ts';
import type { Rule } from './rule.ts';

/** Facts that a warning names; `talk facts` lists all. */
const mostNamed = 5;

/**
 * A fact must be looked at again by its `reviewBy`: on the day of the talk (`date`) it may not have passed, or the deck is refused.
 * A deck without a date is warned. In the 90 days before, facts are named. Several facts that call for a warning make one, at the
 * deck's manifest.
 *
 * Why: speakers go on giving the figures of the year in which they wrote the talk. The State Department's guide for public
 * awareness materials asks for current research with exact sources. The day is set by whoever enters the fact; 90 days leave time
 * to ask the source and still be ready for the next season. Only a talk that is given tells anyone an old figure; a project that
 * is taken up again after years must still build.
 *
 * @example The review passed the day before the talk: once, where the fact is first named
 * ```yaml manifest
 * date: 2027-03-14
 * ```
 * ```yaml facts
 * count:
 *   reviewBy: 2027-03-13
 * ```
 * ```md
 * ## There was {fact:count}
 * <!--         ^^^^^^^^^^^^ expired-fact -->
 *
 * Note:
 * Yes, {fact:count}.
 * ```
 * @example The review passed, in a deck that is given on no day
 * ```yaml facts
 * count:
 * # 1^^^^^ expired-fact (warning)
 *   reviewBy: 2026-11-20
 * ```
 * ```md
 * ## There was {fact:count}
 * ```
 * @example Ninety days before, in the ledger
 * ```yaml facts
 * count:
 * # 1^^^^^ fact-due
 *   reviewBy: 2027-02-19
 * ```
 * ```md
 * ## There was {fact:count}
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
export const expiredFact: Rule = (deck, { today, given }) => {
  const cited = firstCitations(deck);
  const refused = given === undefined ? [] : cited.filter(({ fact }) => reviewState(fact.reviewBy, given) === 'past');
  const day = dayOfUse(today, given);
  const others = cited.filter((one) => !refused.includes(one)).map(({ fact }) => fact);
  const late = others.filter(({ reviewBy }) => reviewState(reviewBy, day) === 'past');
  const due = others.filter(({ reviewBy }) => reviewState(reviewBy, day) === 'soon');
  return {
    diagnostics: [
      ...refused.map(({ fact, at }) =>
        report('expired-fact', {
          message: `Fact \`${fact.id}\` was to be reviewed by ${fact.reviewBy}; the talk is on ${given}.`,
          at,
          hint: `Check it, then set \`reviewBy\` in ${fact.at.file}:${fact.at.line}; or take it out.`,
        }),
      ),
      ...warning('expired-fact', late, deck),
      ...warning('fact-due', due, deck),
    ],
    checked: { 'expired-fact': cited.length, 'fact-due': cited.length },
  };
};

/** One warning for all facts of a kind: at the one where it is alone, else at the manifest, since each deck has its own. */
function warning(code: 'expired-fact' | 'fact-due', facts: readonly Fact[], deck: Deck): Diagnostic[] {
  const [first, ...more] = [...facts].sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
  if (first === undefined) return [];
  const { id, reviewBy } = first;
  if (more.length === 0) {
    return [
      report(code, {
        severity: 'warning',
        message:
          code === 'expired-fact'
            ? `Fact \`${id}\` was to be reviewed by ${reviewBy}.`
            : `Fact \`${id}\` is due for review by ${reviewBy}.`,
        at: first.at,
        hint: 'Ask its source, then set `reviewBy` to the next such day.',
      }),
    ];
  }
  const named = [first, ...more].slice(0, mostNamed).map((fact) => `\`${fact.id}\``);
  const unnamed = facts.length - named.length;
  const list = `${named.join(', ')}${unnamed > 0 ? ` and ${unnamed} more` : ''}`;
  return [
    report(code, {
      severity: 'warning',
      message:
        code === 'expired-fact'
          ? `${facts.length} facts of this deck were to be reviewed, the first by ${reviewBy}: ${list}.`
          : `${facts.length} facts of this deck are due for review, the first by ${reviewBy}: ${list}.`,
      at: deck.manifest.at,
      hint: '`talk facts` lists them with their days. Ask their sources, then set `reviewBy` of each to the next such day.',
    }),
  ];
}
