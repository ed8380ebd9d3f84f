/** Code points, the last one included. */
export type Range = readonly [first: number, last: number];

/** The code points that each of some tables has, in order and apart. A table is ranges in any order, which may overlap. */
export function commonRanges(tables: readonly (readonly Range[])[]): readonly Range[] {
  const [first = [], ...others] = tables.map(united);
  return others.reduce(common, first);
}

function united(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const before = merged.at(-1);
    if (before === undefined || before[1] + 1 < first) merged.push([first, last]);
    else merged[merged.length - 1] = [before[0], Math.max(before[1], last)];
  }
  return merged;
}

function common(some: readonly Range[], others: readonly Range[]): readonly Range[] {
  return some.flatMap(([first, last]) =>
    others
      .filter((other) => other[0] <= last && first <= other[1])
      .map((other): Range => [Math.max(first, other[0]), Math.min(last, other[1])]),
  );
}
