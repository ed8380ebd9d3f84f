import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { LineIndex } from './lineIndex.ts';

export type YamlPath = readonly PropertyKey[];

/** The span of the node at `path`; of its key when `wantKey`; of the nearest parent when there is none. */
export function spanAt(root: unknown, path: YamlPath, lines: LineIndex, wantKey: boolean): SourceSpan {
  let node: unknown = root;
  let best: Node | null = isNode(root) ? root : null;
  for (const [depth, step] of path.entries()) {
    const next = childAt(node, step);
    if (next === undefined) break;
    const last = depth === path.length - 1;
    const found = wantKey && last ? next.key : (next.value ?? next.key);
    if (isNode(found)) best = found;
    node = next.value;
  }
  const [start, end] = best?.range ?? [0, 1];
  return lines.span(start, Math.max(1, end - start));
}

/** The scalar at `path` as it is written, without its quotes; undefined when there is none. */
export function textAt(root: unknown, path: YamlPath): string | undefined {
  const node = path.reduce((here, step) => childAt(here, step)?.value, root);
  return isScalar(node) ? node.source : undefined;
}

/** What stands at one step below a node: of a list the item, of a map key and value. */
export function childAt(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = pairOf(node, String(step));
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

/** Where each key of a map stands among its pairs: thousands of mistakes in one map would each go through all of it. */
const places = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  const known = places.get(map);
  const found = map.items[known?.get(key) ?? -1];
  if (found !== undefined && keyOf(found) === key) return found;
  // Entries with mistakes are taken out of maps, and those behind them move up.
  const first = map.items.findIndex((pair) => keyOf(pair) === key);
  if (first === -1) return undefined;
  if (known?.get(key) !== first)
    places.set(map, new Map(map.items.map((pair, index) => [keyOf(pair) ?? '', index] as const).reverse()));
  return map.items[first];
}

function keyOf(pair: Pair): string | undefined {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
}
