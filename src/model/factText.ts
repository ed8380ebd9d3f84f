import type { Fact } from './ledger.ts';

/** What `{fact:id}` or `{fact:id.part}` prints; undefined when the fact has no such part. */
export function factText(fact: Fact, part: string | undefined, language = 'en'): string | undefined {
  if (part === undefined) return hedged(fact, fill(fact.text, fact, language));
  if (Object.hasOwn(ownParts, part)) return ownParts[part]?.(fact, language);
  const ofYear = yearValue(fact, part);
  return ofYear === undefined ? undefined : amount(ofYear, fact.unit, language);
}

/** Parts that `{fact:id.part}` may ask of this fact. */
export function factParts(fact: Fact): string[] {
  return [...Object.keys(ownParts), ...Object.keys(fact.values ?? {})].filter(
    (part) => factText(fact, part) !== undefined,
  );
}

const ownParts: Readonly<Record<string, (fact: Fact, language: string) => string | undefined>> = {
  text: (fact, language) => fill(fact.text, fact, language),
  value: ({ value, unit }, language) =>
    value === undefined ? undefined : withUnit(amount(value, unit, language), unit),
  number: ({ value, unit }, language) => (value === undefined ? undefined : amount(value, unit, language)),
  unit: ({ unit }) => unit,
  year: ({ year }) => String(year),
  hedge: ({ hedge }) => hedge,
};

/** The figure of a year; of nothing that every record of JavaScript's has besides. */
function yearValue({ values }: Fact, year: string): number | string | undefined {
  return values !== undefined && Object.hasOwn(values, year) ? values[year] : undefined;
}

/** Hearsay and opinion never go out bare: the hedge stands before the text. */
function hedged(fact: Fact, text: string): string {
  const needed = fact.status === 'hearsay' || fact.status === 'opinion';
  return needed && fact.hedge !== undefined ? `${fact.hedge} ${text}` : text;
}

function fill(text: string, fact: Fact, language: string): string {
  return text.replace(/\{(value|unit|year|\d{4})\}/g, (whole, part: string) => {
    if (part === 'value') return fact.value === undefined ? whole : amount(fact.value, fact.unit, language);
    if (part === 'unit') return fact.unit ?? whole;
    if (part === 'year') return String(fact.year);
    const ofYear = yearValue(fact, part);
    return ofYear === undefined ? whole : amount(ofYear, fact.unit, language);
  });
}

/**
 * Figures are grouped as their language does it, 27,600,000 or 27.600.000; a bare figure only from five digits on, so that years stay
 * whole: 1997.
 */
function amount(value: number | string, unit: string | undefined, language: string): string {
  if (typeof value === 'string') return value;
  const grouped = unit !== undefined && unit !== 'year';
  return value.toLocaleString(language, { maximumFractionDigits: 6, useGrouping: grouped ? 'always' : 'min2' });
}

/** A sign of currency goes before the figure, and what else the unit says behind it: $5,000 a year. */
function withUnit(value: string, unit: string | undefined): string {
  if (unit === undefined) return value;
  const [, sign, rest] = /^(US\$|\$|€|₸)\s*(.*)$/.exec(unit) ?? [];
  if (sign === undefined) return `${value} ${unit}`;
  return rest === '' ? `${sign}${value}` : `${sign}${value} ${rest}`;
}
