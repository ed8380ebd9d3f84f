import type { GeoPermissibleObjects } from 'd3-geo';
import type { Box } from '../drawing/box.ts';
import type { Place } from './findPlace.ts';

/** Shapes as one, for what is measured or fitted as a whole. */
export function collection(geometries: readonly GeoPermissibleObjects[]): GeoPermissibleObjects {
  return { type: 'GeometryCollection', geometries: [...geometries] } as GeoPermissibleObjects;
}

/** Places as a shape; none where there are none. */
export function pointsOf(places: readonly Place[]): readonly GeoPermissibleObjects[] {
  return places.length === 0 ? [] : [{ type: 'MultiPoint', coordinates: places.map(({ at }) => [...at]) }];
}

/** A frame with room at its edges: 40 px beside, and so much above and below. */
export function shrunk({ x, y, width, height }: Box, top: number, bottom: number): Box {
  return { x: x + 40, y: y + top, width: width - 80, height: height - top - bottom };
}

/** The corners of a frame, as d3 takes them. */
export function extent({ x, y, width, height }: Box): [[number, number], [number, number]] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}
