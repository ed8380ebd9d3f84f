import type { Fact } from '../model/ledger.ts';
import type { FenceToken } from '../model/markdown.ts';
import { ruleOver } from './ruleOver.ts';
import { shownDrafts } from './shownDrafts.ts';
import { walkTokens } from './walkTokens.ts';

/**
 * The facts in one chart count the same thing: equal `measured` and `unit`, or the same `comparable` word in the ledger.
 *
 * Why: people identified, people assisted and people estimated are three different counts, and side by side they look like one
 * that rises or falls. “Never mix identified, assisted and estimated in one chart” (State Department SPOG guide; Polaris 2018).
 * Where two counts do belong together, such as investigated and prosecuted cases, whoever keeps the ledger says so there.
 */
export const mixedMeasures = ruleOver(
  ['mixed-measures'],
  (deck) =>
    shownDrafts(deck).flatMap((draft) =>
      [...walkTokens(draft.tokens)]
        .filter((token): token is FenceToken => token.type === 'fence' && (token as FenceToken).kind === 'chart')
        .map((fence) => ({ fence, at: fence.at ?? draft.at })),
    ),
  ({ fence, at }, deck) => {
    const facts = chartFacts(fence, deck.ledger.facts);
    const [first] = facts;
    const other = facts.find((fact) => first !== undefined && !sameCount(first, fact));
    if (first === undefined || other === undefined) return [];
    return [
      {
        severity: 'error',
        code: 'mixed-measures',
        message: `One chart for “${first.measured}” and “${other.measured}”: they are different counts.`,
        at,
        hint: `Draw two charts. Or, if they may be compared, give \`${first.id}\` and \`${other.id}\` the same \`comparable\`.`,
      },
    ];
  },
);

function chartFacts(fence: FenceToken, ledger: ReadonlyMap<string, Fact>): Fact[] {
  const rows = JSON.stringify((fence.spec as { rows?: unknown } | undefined)?.rows ?? []);
  const ids = [...rows.matchAll(/\{fact:([\w-]+)/g)].map((match) => match[1] ?? '');
  return [...new Set(ids)].flatMap((id) => ledger.get(id) ?? []);
}

function sameCount(a: Fact, b: Fact): boolean {
  return (
    (a.comparable !== undefined && a.comparable === b.comparable) || (a.measured === b.measured && a.unit === b.unit)
  );
}
