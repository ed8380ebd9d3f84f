/** Things that share a key together, in the order of the first of each. */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const known = groups.get(keyOf(thing));
    if (known === undefined) groups.set(keyOf(thing), [thing]);
    else known.push(thing);
  }
  return [...groups.values()];
}
