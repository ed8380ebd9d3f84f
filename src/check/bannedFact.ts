import { report } from '../model/report.ts';
import { citations } from './citations.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A fact with `status: banned` may stand nowhere: not on a slide, not in the notes, not on paper.
 *
 * Why: some figures were traced and found to have no source at all, such as the “rank” of a state (M. Turck, 2012) or the
 * myths that Polaris retired. Taken out of the ledger they would come back with the next speaker; banned, they are remembered
 * as wrong.
 *
 * @example Wherever it would go out
 * ```yaml facts
 * rank:
 *   status: banned
 *   note: Nobody counted.
 * ```
 * ```md
 * ## They say it is {fact:rank}
 * <!--              ^^^^^^^^^^^ banned-fact -->
 *
 * Note:
 * I have heard {fact:rank}, too.
 * <!--         ^^^^^^^^^^^ banned-fact -->
 * ```
 * @example ok: it stays in the ledger, and no slide names it
 * ```yaml facts
 * rank:
 *   status: banned
 * count:
 *   value: 12
 * ```
 * ```md
 * ## There were {fact:count.value}
 * ```
 */
export const bannedFact = ruleOver(['banned-fact'], citations, ({ fact, at }) => {
  if (fact.status !== 'banned') return [];
  return [
    report('banned-fact', {
      message: `Fact \`${fact.id}\` is banned: ${fact.note ?? 'the ledger gives no reason.'}`,
      at,
      hint: `Take it out. The ledger bans it in ${fact.at.file}:${fact.at.line}.`,
    }),
  ];
});
