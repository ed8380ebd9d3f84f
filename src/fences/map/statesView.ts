import { geoConicEqualArea } from 'd3-geo';
import { boundsOf, holds, inset } from '../drawing/box.ts';
import { type Land, sheetName } from './findLand.ts';
import type { Place } from './findPlace.ts';
import { mainParts } from './mainParts.ts';
import type { MapPlan } from './mapPlan.ts';
import { centreOf } from './mapReach.ts';
import { collection, extent, shrunk } from './mapShapes.ts';
import { projectedRings } from './rings.ts';
import { type MapView, viewOf } from './viewOf.ts';

/** Pixels around states in which a mark may stand: one farther off would stand in the void. */
const roomForMarks = 24;

/**
 * States alone, in a conic projection that keeps their areas; others are not drawn. Undefined when the author names something
 * that is not on such a map.
 */
export function statesView(plan: MapPlan): MapView | undefined {
  const { frame, focused, lands, atlas, stops, ends } = plan;
  const shapes = focused.lands.flatMap(({ name }) => atlas.states.get(name) ?? []).map(mainParts);
  const states = collection(shapes);
  const { west, east, south, north } = centreOf(states);
  // A sixth of the height from either edge, as is usual where nobody chose.
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels(focused.view?.parallels ?? [south + sixth, north - sixth])
    .rotate([-(focused.view?.meridian ?? (west + east) / 2), 0])
    .fitExtent(extent(shrunk(frame, 8, 8)), states)
    .clipExtent(extent(frame));
  const names = focused.lands.map(({ name }) => name);
  const others = [...lands.highlight, ...lands.origins, ...lands.ends, ...lands.neighbours];
  const ground = inset(boundsOf(projectedRings(states, projection).flat()), -roomForMarks);
  const isOff = ({ at }: Place): boolean => {
    const point = projection([...at]);
    return point === null || !holds(ground, point);
  };
  const isOther = ({ kind, name }: Land): boolean => kind !== 'state' || !names.includes(name);
  if (others.some(isOther) || [...stops, ...ends].some(isOff)) return undefined;
  const drawn = focused.lands.map((land) => sheetName(land, atlas));
  const sheet = new Map([...atlas.states].map(([name, shape]) => [sheetName({ kind: 'state', name }, atlas), shape]));
  const shown = new Map([...sheet].filter(([name]) => drawn.includes(name)));
  return viewOf(plan, { scope: 'states', sheet: shown, projection, reach: undefined });
}
