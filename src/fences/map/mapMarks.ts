import type { MapSpec } from '../../schema/fences/map.ts';
import { type Box, between, boxAround, middleOf, type Point } from '../drawing/box.ts';
import type { Atlas } from './atlas.ts';
import { arrowHead, type Curve, curve } from './curve.ts';
import { findPlace, type Place, type PlaceName } from './findPlace.ts';
import { isOffMap, projectPlace } from './projectPlace.ts';
import { type SmallLand, smallLands } from './smallLands.ts';
import type { MapView } from './viewOf.ts';

/** A place and where it stands on the picture, in pixels. */
export interface Spot {
  readonly place: Place;
  readonly point: Point;
}

/** Every mark and line that lies on the land, in pixels. */
export interface MapMarks {
  /** Cities and stops of the route, each once. */
  readonly dots: readonly Spot[];
  readonly squares: readonly Spot[];
  readonly routes: readonly Curve[];
  readonly flows: readonly Curve[];
  /** Arrowheads at the frame that point to origins beyond it. */
  readonly pointers: readonly (readonly Point[])[];
  /** Both ends of the line whose length is given; empty without one. */
  readonly distanceLine: readonly Spot[];
  readonly smallLands: readonly SmallLand[];
}

/** Puts what the fence names on the view. Names that are not known are left out (fenceMistakes reports them). */
export function mapMarks(spec: MapSpec, view: MapView, atlas: Atlas): MapMarks {
  const spots = (names: readonly PlaceName[] = []): readonly Spot[] =>
    names.flatMap((name) => {
      const place = findPlace(name, atlas);
      return place ? [{ place, point: projectPlace(place, view) }] : [];
    });
  const [cities, stops] = [spots(spec.cities), spots(spec.route)];
  const ends = (spec.flows ?? []).flatMap(({ from, to }): readonly Ends[] => {
    const [start, end] = spots([from, to]);
    return start && end ? [[start.point, end.point]] : [];
  });
  const beyond = spots(spec.origins).filter(({ place }) => isOffMap(place, view));
  return {
    dots: [...new Map([...cities, ...stops].map((spot) => [spot.place.name, spot])).values()],
    squares: spots(spec.points),
    routes: stops.slice(1).map(({ point }, i) => routeCurve(stops[i]?.point ?? point, point)),
    flows: flowCurves(ends),
    pointers: beyond.map(({ point }) => arrowHead(point, middleOf(view.frame))),
    distanceLine: spec.distance === true ? cities : [],
    smallLands: smallLands(view, atlas),
  };
}

/** The boxes that marks and lines fill, for labels to keep off. */
export function markBoxes({
  dots,
  squares,
  routes,
  flows,
  pointers,
  distanceLine,
  smallLands,
}: MapMarks): readonly Box[] {
  return [
    ...[...dots, ...squares, ...smallLands].map(({ point }) => boxAround(point, 10)),
    ...pointers.flatMap((head) => head.map((corner) => boxAround(corner, 8))),
    ...[...routes, ...flows].flatMap(({ boxes }) => boxes),
    ...lineBoxes(distanceLine.map(({ point }) => point)),
  ];
}

/** Boxes along a straight line between two points; none without both. */
export function lineBoxes([from, to]: readonly Point[]): readonly Box[] {
  return from && to ? Array.from({ length: 21 }, (_, i) => boxAround(between(from, to, i / 20), 6)) : [];
}

type Ends = readonly [from: Point, to: Point];

/** A line that runs east bows to its left to rise on the picture, one that runs west to its right. */
function routeCurve(from: Point, to: Point): Curve {
  return curve(from, to, { bow: (from[0] <= to[0] ? 1 : -1) * 0.24, from: 10, to: 10, arrow: false });
}

/** Arrows; one that runs close beside another bows to the other side, so that the two do not melt into one. */
function flowCurves(ends: readonly Ends[]): readonly Curve[] {
  const angle = ([[x1, y1], [x2, y2]]: Ends): number => Math.atan2(y2 - y1, x2 - x1);
  const sides = new Map<Ends, number>();
  let [before, side] = [Number.NEGATIVE_INFINITY, 1];
  for (const flow of ends.toSorted((a, b) => angle(a) - angle(b))) {
    side = angle(flow) - before < 0.2 ? -side : 1;
    before = angle(flow);
    sides.set(flow, side);
  }
  return ends.map((flow) => curve(...flow, { bow: 0.16 * (sides.get(flow) ?? 1), from: 8, to: 12, arrow: true }));
}
