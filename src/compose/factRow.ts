import type { FactRow, FactUse } from '../model/factsPage.ts';
import { factText } from '../model/factText.ts';
import type { Fact, Ledger } from '../model/ledger.ts';

/** A fact as a line of the ledger's page. @param daysLeft days from today to its review. */
export function factRow(fact: Fact, ledger: Ledger, uses: readonly FactUse[], daysLeft: number): FactRow {
  const years = Object.keys(fact.values ?? {});
  return {
    id: fact.id,
    claim: factText(fact, undefined) ?? fact.text,
    value:
      years.length === 0
        ? (factText(fact, 'value') ?? '')
        : years.map((year) => `${year}: ${factText(fact, year)}`).join(', '),
    year: String(fact.year),
    measured: fact.measured,
    place: fact.place,
    status: fact.status,
    audience: fact.audience,
    sources: [fact.source].flat().flatMap((id) => ledger.sources.get(id) ?? []),
    reviewBy: fact.reviewBy,
    daysLeft,
    uses,
  };
}
