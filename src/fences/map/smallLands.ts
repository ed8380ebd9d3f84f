import { holds, type Point } from '../drawing/box.ts';
import type { Atlas } from './atlas.ts';
import { type Land, sheetName } from './findLand.ts';
import { anchorOf } from './findPlace.ts';
import { landRings } from './landRings.ts';
import type { Rings } from './rings.ts';
import type { MapView } from './viewOf.ts';

/** A land too small to be seen as an outline, which a ring stands for. */
export interface SmallLand {
  /** `member` is one of the region that the map shows. */
  readonly role: 'lit' | 'origin' | 'member';
  /** Named by the author, and not as one of a region: it must be seen from the last row. */
  readonly isNamed: boolean;
  /** In pixels. */
  readonly point: Point;
}

/** Square pixels below which nobody sees an outline from the last row: about five pixels by five. */
const leastArea = 24;
/** The same for the many small lands of a region, which would hide one another. */
const leastOfRegion = 3;

/** The lands that stand out on a map but are too small to be seen on it. */
export function smallLands(view: MapView, atlas: Atlas): readonly SmallLand[] {
  const { focus, members, highlight, origins } = view.lands;
  const found = new Map<string, SmallLand>();
  const look = (land: Land, role: SmallLand['role']): void => {
    const name = sheetName(land, atlas);
    const isNamed = land.within === undefined;
    if (areaOf(landRings(name, view)) >= (isNamed ? leastArea : leastOfRegion)) return;
    const point = view.projection([...anchorOf(land, atlas)]);
    if (point !== null && holds(view.frame, point)) found.set(name, { role, isNamed, point });
  };
  for (const land of members) look(land, 'member');
  for (const land of [...focus, ...highlight]) look(land, 'lit');
  for (const land of origins) look(land, 'origin');
  return [...found.values()];
}

function areaOf(rings: Rings): number {
  let twice = 0;
  for (const ring of rings) {
    let [lastX, lastY] = ring.at(-1) ?? [0, 0];
    let sum = 0;
    for (const [x, y] of ring) {
      sum += lastX * y - x * lastY;
      [lastX, lastY] = [x, y];
    }
    twice += Math.abs(sum);
  }
  return twice / 2;
}
