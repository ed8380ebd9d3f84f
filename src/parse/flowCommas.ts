import { type Document, isMap, isScalar, type Pair, visit } from 'yaml';

/** A comma inside `{ }` that its author took for a part of the text before it. */
export interface FlowComma {
  /** Offset in the text. */
  readonly at: number;
  /** Offsets of the whole text that was cut, as it stands written. */
  readonly start: number;
  readonly end: number;
  /** The value as it was meant. */
  readonly meant: string;
}

/**
 * Joins texts that a comma has cut in two inside `{ }`, where what stands behind it is a key without a value:
 * `{ what: Linden and clover, the great flow }`. The document is changed.
 */
export function joinFlowCommas(document: Document, text: string): FlowComma[] {
  const commas: FlowComma[] = [];
  visit(document, {
    Map(_, map) {
      if (map.flow !== true || !isMap(map)) return;
      const kept: Pair[] = [];
      let joined: unknown;
      for (const pair of map.items) {
        const before = kept.at(-1);
        const cut = before === undefined ? undefined : cutValue(before, pair);
        if (before === undefined || cut === undefined) {
          kept.push(pair);
          continue;
        }
        const { value, rest, start, end } = cut;
        const meant = `${String(value.source ?? value.value)}, ${rest}`;
        // Further commas in one text are the same mistake.
        const first = joined === value ? commas.pop() : undefined;
        const begin = first?.start ?? value.range?.[0] ?? start;
        commas.push({ at: first?.at ?? text.lastIndexOf(',', start), start: begin, end, meant });
        value.value = meant;
        value.source = meant;
        joined = value;
      }
      map.items = kept;
    },
  });
  return commas;
}

function cutValue({ value }: Pair, { key, value: none }: Pair) {
  if (none !== null || !isScalar(key) || key.type !== 'PLAIN') return undefined;
  if (!isScalar(value) || value.type !== 'PLAIN' || value.value === null || !key.range) return undefined;
  return { value, rest: String(key.source ?? key.value), start: key.range[0], end: key.range[1] };
}
