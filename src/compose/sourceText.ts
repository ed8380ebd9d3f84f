import type { Fact, Ledger } from '../model/ledger.ts';
import type { Say } from '../words/say.ts';

/**
 * The line at a slide's foot that says who counted and for which year: `Source: US State Dept, TIP Report 2011 (2010)`.
 * Each source once, with the years of its facts that its short name does not give already; empty without facts.
 */
export function sourceText(facts: readonly Fact[], ledger: Ledger, say: Say): string {
  const years = new Map<string, Set<string>>();
  for (const fact of facts) {
    for (const id of [fact.source].flat()) {
      const short = ledger.sources.get(id)?.short;
      if (short === undefined) continue;
      const known = years.get(short) ?? new Set();
      const year = factYears(fact);
      if (!short.includes(year) && !isOneOfSeveral(fact, short)) known.add(year);
      years.set(short, known);
    }
  }
  const parts = [...years].map(([short, set]) => (set.size === 0 ? short : `${short} (${[...set].sort().join(', ')})`));
  return parts.length === 0
    ? ''
    : say(parts.length === 1 ? 'sourceLine' : 'sourceLines', { sources: parts.join(' · ') });
}

/**
 * Whether the fact’s span of years is that of all its sources together, and this one gives a year of its own in it: a talk of
 * 2011 says nothing of 2012.
 */
function isOneOfSeveral(fact: Fact, short: string): boolean {
  const [first, last] = String(fact.year).match(/\d{4}/g) ?? [];
  if ([fact.source].flat().length < 2 || first === undefined || last === undefined) return false;
  return (short.match(/\d{4}/g) ?? []).some((year) => first <= year && year <= last);
}

/** 2009, 2010 → 2009–2010. */
function factYears(fact: Fact): string {
  const years = Object.keys(fact.values ?? {}).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return String(fact.year);
  return first === last ? first : `${first}–${last}`;
}
