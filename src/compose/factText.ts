import type { Fact } from '../model/ledger.ts';

/** What `{fact:id}` or `{fact:id.part}` prints; undefined when the fact has no such part. */
export function factText(fact: Fact, part: string | undefined): string | undefined {
  if (part === undefined) return hedged(fact, fill(fact.text, fact));
  if (part === 'text') return fill(fact.text, fact);
  if (part === 'value') return fact.value === undefined ? undefined : withUnit(amount(fact.value), fact.unit);
  if (part === 'number') return fact.value === undefined ? undefined : amount(fact.value);
  if (part === 'unit') return fact.unit;
  if (part === 'year') return String(fact.year);
  if (part === 'hedge') return fact.hedge;
  const ofYear = fact.values?.[part];
  return ofYear === undefined ? undefined : amount(ofYear);
}

/** Hearsay and opinion never go out bare: the hedge stands before the text. */
function hedged(fact: Fact, text: string): string {
  const needed = fact.status === 'hearsay' || fact.status === 'opinion';
  return needed && fact.hedge !== undefined ? `${fact.hedge} ${text}` : text;
}

function fill(text: string, fact: Fact): string {
  return text.replace(/\{(value|unit|year|\d{4})\}/g, (whole, part: string) => {
    if (part === 'value') return fact.value === undefined ? whole : amount(fact.value);
    if (part === 'unit') return fact.unit ?? whole;
    if (part === 'year') return String(fact.year);
    const ofYear = fact.values?.[part];
    return ofYear === undefined ? whole : amount(ofYear);
  });
}

/** Figures are grouped as English does it, from five digits on, so that years stay whole: 27,600,000 but 1997. */
function amount(value: number | string): string {
  return typeof value === 'number'
    ? value.toLocaleString('en-US', { maximumFractionDigits: 6, useGrouping: 'min2' })
    : value;
}

function withUnit(value: string, unit: string | undefined): string {
  if (unit === undefined) return value;
  return /^(US\$|\$|€|₸)/.test(unit) ? `${unit}${value}` : unit === '%' ? `${value} %` : `${value} ${unit}`;
}
