import type { DrawingNeeds } from '../model/drawingData.ts';
import type { FenceContent } from '../model/tokens.ts';
import { fenceOf } from './fences.ts';

/** What fences must have from disk before they can be drawn, each name once, in alphabetical order. A fence that failed its schema needs nothing. */
export function drawingNeeds(tokens: readonly FenceContent[]): DrawingNeeds {
  const needs = tokens.flatMap(({ kind, spec }) => (spec === undefined ? [] : (fenceOf(kind)?.needs(spec) ?? [])));
  return {
    maps: needs.some(({ maps }) => maps === true),
    icons: sorted(needs.flatMap(({ icons }) => icons ?? [])),
    tables: sorted(needs.flatMap(({ tables }) => tables ?? [])),
  };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
