import { geoContains, geoDistance } from 'd3-geo';
import type { MapPoint, MapSpot } from '../../model/insertForm.ts';
import type { MapSpec } from '../../schema/fences/map.ts';
import type { LonLat } from '../../schema/lonLatSchema.ts';
import { holds } from '../drawing/box.ts';
import type { DrawingContext } from '../drawing/drawingContext.ts';
import { atlasOf } from './atlas.ts';
import { withFocus } from './mapFocus.ts';
import { mapView } from './mapView.ts';

/** As near as a finger is broad, in pixels of the drawing. */
const fingerBreadth = 22;

/**
 * What lies where a map is pressed. Undefined off the map, and on maps that lay lands over each other, which show no places.
 * @param point in pixels of the drawing, and how large that was drawn.
 */
export function mapSpot(
  written: MapSpec,
  { x, y, width, height }: MapPoint,
  context: DrawingContext,
): MapSpot | undefined {
  const atlas = atlasOf(context);
  const spec = atlas && withFocus(written, atlas);
  if (atlas === undefined || spec === undefined || spec.compare !== undefined) return undefined;
  const { projection, frame, scope } = mapView(spec, atlas, { width, height });
  const found = holds(frame, [x, y]) ? projection.invert?.([x, y]) : undefined;
  if (found == null || found.some((degree) => !Number.isFinite(degree))) return undefined;
  const at: LonLat = [hundredth(found[0]), hundredth(found[1])];
  const near = [...atlas.places].flatMap(([name, place]) => {
    const point = projection([...place]);
    const far = point === null ? Number.POSITIVE_INFINITY : Math.hypot(point[0] - x, point[1] - y);
    return far <= fingerBreadth ? [{ name, far: geoDistance([...place], [...at]) }] : [];
  });
  const [place] = near.sort((a, b) => a.far - b.far);
  const lands = scope === 'states' ? atlas.states : atlas.countries;
  const land = [...lands].find(([, outline]) => geoContains(outline, [...at]))?.[0];
  return { at, land, place: place?.name };
}

/** About a kilometre: finer than a finger. */
function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
