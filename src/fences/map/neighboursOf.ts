import type { MultiPolygon, Position } from 'geojson';
import type { MapSheet } from '../../model/drawingData.ts';
import { mainParts } from './mainParts.ts';

/**
 * The countries that share a border with this one: in topological data they share its very points, two or more of them. Those
 * of its outliers are none: Brazil borders on French Guiana, but not on what a map of France shows.
 */
export function neighboursOf(name: string, sheet: MapSheet): readonly string[] {
  const land = sheet.get(name);
  const border = new PointSet();
  for (const point of points(land && mainParts(land))) border.add(point);
  return [...sheet]
    .flatMap(([other, shape]) => (other !== name && sharesTwo(points(shape), border) ? [other] : []))
    .sort();
}

function* points(land: MultiPolygon | undefined): Generator<Position> {
  for (const rings of land?.coordinates ?? []) for (const ring of rings) yield* ring;
}

function sharesTwo(candidates: Iterable<Position>, border: PointSet): boolean {
  let first: Position | undefined;
  for (const point of candidates) {
    if (!border.has(point)) continue;
    if (first === undefined) first = point;
    else if (first[0] !== point[0] || first[1] !== point[1]) return true;
  }
  return false;
}

/** Points by their two numbers: an extract has ten thousand, and a text of each would take longer than all else on the map. */
class PointSet {
  readonly #columns = new Map<number | undefined, Set<number | undefined>>();

  add([x, y]: Position): void {
    const column = this.#columns.get(x);
    if (column === undefined) this.#columns.set(x, new Set([y]));
    else column.add(y);
  }

  has([x, y]: Position): boolean {
    return this.#columns.get(x)?.has(y) ?? false;
  }
}
