import { inset, middleOf, type Point } from '../drawing/box.ts';
import type { Place } from './findPlace.ts';
import { isWithinReach } from './mapReach.ts';
import type { MapView } from './viewOf.ts';

/** Where a place stands on the picture, in pixels: at its point, or for one off the map at the frame, in its direction. */
export function projectPlace(place: Place, view: MapView): Point {
  const point: Point = view.projection([...place.at]) ?? middleOf(view.frame);
  if (!isOffMap(place, view)) return point;
  const { width, height } = inset(view.frame, 14);
  const [x, y] = middleOf(view.frame);
  const [dx, dy] = [point[0] - x, point[1] - y];
  const share = Math.min(width / 2 / Math.abs(dx), height / 2 / Math.abs(dy));
  return [x + dx * share, y + dy * share];
}

/** Whether a place lies beyond a regional map. Maps of the world and of the states leave out none of theirs. */
export function isOffMap({ at }: Place, { reach }: MapView): boolean {
  return reach !== undefined && !isWithinReach(at, reach);
}
