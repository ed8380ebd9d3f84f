import type { FactChange } from '../model/factsPage.ts';
import { factText } from '../model/factText.ts';
import type { Fact } from '../model/ledger.ts';

/** What of a fact a host would have to correct on paper. */
const compared = ['text', 'value', 'values', 'unit', 'year', 'place', 'measured', 'source', 'status', 'hedge'] as const;

/** Differences between two states of the ledger, in the order of the newer one; facts that are gone come last. */
export function compareFacts(before: ReadonlyMap<string, Fact>, after: ReadonlyMap<string, Fact>): FactChange[] {
  const kept = [...after.values()].flatMap((fact): FactChange[] => {
    const old = before.get(fact.id);
    if (old === undefined)
      return [{ id: fact.id, kind: 'new', fields: [{ name: 'text', before: '', after: whole(fact) }] }];
    const fields = compared
      .map((name) => ({ name, before: shown(old, name), after: shown(fact, name) }))
      .filter((field) => field.before !== field.after);
    return fields.length === 0 ? [] : [{ id: fact.id, kind: 'changed', fields }];
  });
  const gone = [...before.values()]
    .filter((fact) => !after.has(fact.id))
    .map(
      (fact): FactChange => ({ id: fact.id, kind: 'gone', fields: [{ name: 'text', before: whole(fact), after: '' }] }),
    );
  return [...kept, ...gone];
}

function whole(fact: Fact): string {
  return factText(fact, undefined) ?? fact.text;
}

function shown(fact: Fact, name: (typeof compared)[number]): string {
  const value = fact[name];
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([year, amount]) => `${year}: ${amount}`)
      .join(', ');
  return String(value);
}
