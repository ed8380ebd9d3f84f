import type { MapSheet } from '../../model/drawingData.ts';

/** The countries that share a border with this one: in topological data they share its very points. */
export function neighboursOf(name: string, sheet: MapSheet): readonly string[] {
  const border = new Set(points(name, sheet));
  return [...sheet.keys()].filter((other) => other !== name && countShared(points(other, sheet), border) > 1).sort();
}

function points(name: string, sheet: MapSheet): readonly string[] {
  const parts = sheet.get(name)?.coordinates ?? [];
  return parts.flatMap((rings) => rings.flatMap((ring) => ring.map((point) => point.join())));
}

function countShared(candidates: readonly string[], border: ReadonlySet<string>): number {
  return new Set(candidates.filter((point) => border.has(point))).size;
}
