import type { Position } from 'geojson';
import type { MapSheet } from '../../model/drawingData.ts';

/** The countries that share a border with this one: in topological data they share its very points, two or more of them. */
export function neighboursOf(name: string, sheet: MapSheet): readonly string[] {
  const border = new PointSet();
  for (const point of points(name, sheet)) border.add(point);
  return [...sheet.keys()].filter((other) => other !== name && sharesTwo(points(other, sheet), border)).sort();
}

function* points(name: string, sheet: MapSheet): Generator<Position> {
  for (const rings of sheet.get(name)?.coordinates ?? []) for (const ring of rings) yield* ring;
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
