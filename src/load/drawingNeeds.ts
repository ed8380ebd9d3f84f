import type { ChartSpec } from '../schema/fences/chart.ts';
import type { DiagramSpec } from '../schema/fences/diagram.ts';
import type { IconsSpec } from '../schema/fences/icons.ts';

/** What a set of fences needs from disk; each name once, in alphabetical order. */
export interface DrawingNeeds {
  readonly maps: boolean;
  readonly icons: readonly string[];
  readonly tables: readonly string[];
}

/** Reads off fences what must be loaded before they can be drawn. Specs have passed their schema; undefined ones count as empty. */
export function drawingNeeds(fences: readonly { readonly kind: string; readonly spec: unknown }[]): DrawingNeeds {
  const specs = <T>(kind: string): readonly T[] =>
    fences.filter((fence) => fence.kind === kind && fence.spec !== undefined).map(({ spec }) => spec as T);
  const icons = [
    ...specs<IconsSpec>('icons').flatMap(({ items }) => items.map(({ icon }) => icon)),
    ...specs<DiagramSpec>('diagram').flatMap(({ items }) => items.flatMap(({ icon }) => icon ?? [])),
  ];
  const tables = specs<ChartSpec>('chart').flatMap(({ data }) => data ?? []);
  return { maps: specs('map').length > 0, icons: sorted(icons), tables: sorted(tables) };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
