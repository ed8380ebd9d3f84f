import type { SourceSlide } from './sourceSlides.ts';

type Matched = Pick<SourceSlide, 'id' | 'isNamed' | 'hash' | 'text'>;

/**
 * Where each slide of a section stands after its text was changed by hand: by the id that its author gave it, else by its words where one
 * slide alone has them, else between the neighbours that were found, by the lines that it still has. @returns places by the old place, from
 * 0; undefined for a slide that is not there any more.
 */
export function matchSlides(old: readonly Matched[], now: readonly Matched[]): readonly (number | undefined)[] {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const match = (from: number, to: number): void => {
    found.set(from, to);
    taken.add(to);
  };
  for (const key of [nameOf, wordsOf]) {
    const places = uniquePlaces(now, key);
    for (const [name, from] of uniquePlaces(old, key)) {
      const to = places.get(name);
      if (to !== undefined && !found.has(from) && !taken.has(to)) match(from, to);
    }
  }
  const pairs = old.flatMap((one, from) =>
    now.flatMap((other, to) => {
      if (found.has(from) || taken.has(to)) return [];
      const shared = sharedLines(one, other);
      // Another id is another slide, unless its words say otherwise.
      return shared === 0 && (one.isNamed || other.isNamed) ? [] : [{ from, to, shared }];
    }),
  );
  // The sort is stable: of pairs that are as like as each other the first counts.
  for (const { from, to } of pairs.sort((one, other) => other.shared - one.shared)) {
    const [low, high] = around(found, from, now.length);
    if (!found.has(from) && !taken.has(to) && low < to && to < high) match(from, to);
  }
  return old.map((_, from) => found.get(from));
}

function nameOf({ id, isNamed }: Matched): string | undefined {
  return isNamed ? id : undefined;
}

function wordsOf({ hash }: Matched): string | undefined {
  return hash;
}

/** Places of those that alone have a key. */
function uniquePlaces(
  slides: readonly Matched[],
  key: (slide: Matched) => string | undefined,
): ReadonlyMap<string, number> {
  const keys = slides.map(key);
  return new Map(
    keys.flatMap((own, place) =>
      own !== undefined && keys.indexOf(own) === place && keys.lastIndexOf(own) === place ? [[own, place]] : [],
    ),
  );
}

/** Between the places of the neighbours before and behind that are found. */
function around(found: ReadonlyMap<number, number>, from: number, end: number): readonly [number, number] {
  const before = [...found].filter(([place]) => place < from).map(([, to]) => to);
  const behind = [...found].filter(([place]) => place > from).map(([, to]) => to);
  const low = Math.max(-1, ...before);
  return [low, Math.min(end, ...behind.filter((to) => to > low))];
}

function sharedLines(one: Matched, other: Matched): number {
  const lines = new Set(linesOf(one));
  return linesOf(other).filter((line) => lines.has(line)).length;
}

function linesOf({ text }: Matched): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
