import { chartFence } from '../fences/chart.ts';
import type { Fact } from '../model/ledger.ts';
import { referencesIn } from '../model/references.ts';
import { report } from '../model/report.ts';
import type { FenceToken } from '../model/tokens.ts';
import { visitTokens } from '../model/visitTokens.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * The facts in one chart count the same thing: equal `measured` and `unit`, or the same `comparable` word in the ledger.
 *
 * Why: people identified, people assisted and people estimated are three different counts, and side by side they look like one
 * that rises or falls. “Never mix identified, assisted and estimated in one chart” (State Department SPOG guide; Polaris 2018).
 * Where two counts do belong together, such as investigated and prosecuted cases, whoever keeps the ledger says so there.
 *
 * @example People identified beside people assisted
 * ```yaml facts
 * identified:
 *   measured: people identified
 *   values: { '2010': 82 }
 * assisted:
 *   measured: people assisted
 *   values: { '2010': 134 }
 * ```
 * ````md
 * ## A headline
 *
 * ```chart
 * <!-- 1^^^^^^^^ mixed-measures -->
 * rows:
 *   - { label: Identified, n: '{fact:identified.2010}' }
 *   - { label: Assisted, n: '{fact:assisted.2010}' }
 * alt: Two bars
 * ```
 * ````
 * @example ok: one chart each, and counts that the ledger calls comparable
 * ```yaml facts
 * identified:
 *   measured: people identified
 *   values: { '2010': 82 }
 *   comparable: people
 * assisted:
 *   measured: people assisted
 *   values: { '2010': 134 }
 *   comparable: people
 * ```
 * ````md
 * ## A headline
 *
 * ```chart
 * rows:
 *   - { label: Identified, n: '{fact:identified.2010}' }
 *   - { label: Assisted, n: '{fact:assisted.2010}' }
 * alt: Two bars
 * ```
 * ````
 */
export const mixedMeasures = ruleOver(
  ['mixed-measures'],
  (deck) =>
    deck.sections
      .flatMap(({ slides }) => slides)
      .flatMap((slide) => [...visitTokens(slide.tokens)])
      .filter((token) => token.type === 'fence')
      .filter(({ kind }) => kind === chartFence.kind),
  (fence, deck) => {
    const [first, ...others] = chartFacts(fence, deck.ledger.facts);
    const other = others.find((fact) => first !== undefined && !sameCount(first, fact));
    if (first === undefined || other === undefined) return [];
    return [
      report('mixed-measures', {
        message: `One chart for “${first.measured}” and “${other.measured}”: they are different counts.`,
        at: fence.at,
        hint: `Draw two charts. Or, if they may be compared, give \`${first.id}\` and \`${other.id}\` the same \`comparable\`.`,
      }),
    ];
  },
);

function chartFacts(fence: FenceToken, ledger: ReadonlyMap<string, Fact>): Fact[] {
  const authored = chartFence.specOf({ ...fence, spec: fence.authored });
  const ids = referencesIn(JSON.stringify(authored?.rows ?? [])).flatMap(({ kind, id }) =>
    kind === 'fact' ? [id] : [],
  );
  return [...new Set(ids)].flatMap((id) => ledger.get(id) ?? []);
}

function sameCount(a: Fact, b: Fact): boolean {
  return (
    (a.comparable !== undefined && a.comparable === b.comparable) || (a.measured === b.measured && a.unit === b.unit)
  );
}
