import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoStream,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { LonLat } from '../../schema/lonLatSchema.ts';

/** How far a map reaches around a point. */
export interface Reach {
  readonly centre: LonLat;
  /** Of what the map is about: how far its farthest point lies from the centre, in radians. */
  readonly extent: number;
}

/** Beyond this many radians (5,000 km) an arrow runs off the map instead of making all of it small. */
const farOff = 5000 / 6371;
/** A map of a large land reaches as far beyond it, as a share of its extent. */
const beyond = 1.25;
/** A map shows no less than this many radians around its middle (150 km): outlines have no more detail, and a tiny land its surroundings. */
const leastReach = 150 / 6371;

/** The reach of a map of these shapes. */
export function reachOf(shapes: readonly GeoPermissibleObjects[], centre: LonLat): Reach {
  return { centre, extent: Math.max(0, ...shapes.map((shape) => farthest(shape, centre))) };
}

/** Whether a place is on a map of this reach, and not at its edge. */
export function isWithinReach(at: LonLat, { centre, extent }: Reach): boolean {
  return geoDistance([...at], [...centre]) <= Math.max(farOff, beyond * extent);
}

/** The box around shapes in degrees, whose east is greater than its west even across the antimeridian. */
export function centreOf(shapes: GeoPermissibleObjects): {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  /** The middle of the box, or of the shapes where they lie around a pole. */
  readonly middle: LonLat;
} {
  const [[west, south], [rawEast, north]] = geoBounds(shapes);
  const east = rawEast < west ? rawEast + 360 : rawEast;
  const isAroundPole = east - west > 300;
  return {
    west,
    east,
    south,
    north,
    middle: isAroundPole ? geoCentroid(shapes) : [(west + east) / 2, (south + north) / 2],
  };
}

/** A map of these shapes alone: centred on them, and as large as the extent allows, but never nearer than outlines bear. */
export function lookAt(shapes: GeoPermissibleObjects, extent: [[number, number], [number, number]]): GeoProjection {
  const { middle } = centreOf(shapes);
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  const around = farthest(shapes, middle) < leastReach ? circle(middle) : shapes;
  return projection.fitExtent(extent, around);
}

/** A frame ([west, south, east, north] in degrees) as points along its edges, which a projection bends. */
export function frameOutline([west, south, east, north]: readonly [number, number, number, number]): MultiPoint {
  const width = (east < west ? east + 360 : east) - west;
  const steps = Array.from({ length: 13 }, (_, step) => step / 12);
  const lon = (share: number): number => ((west + share * width + 540) % 360) - 180;
  const lat = (share: number): number => south + share * (north - south);
  return {
    type: 'MultiPoint',
    coordinates: steps.flatMap((share) => [
      [lon(share), south],
      [lon(share), north],
      [west, lat(share)],
      [lon(1), lat(share)],
    ]),
  };
}

function circle(middle: LonLat): GeoPermissibleObjects {
  return geoCircle()
    .center([...middle])
    .radius((leastReach * 180) / Math.PI)();
}

function farthest(shape: GeoPermissibleObjects, from: LonLat): number {
  let most = 0;
  const ignore = (): void => {};
  geoStream(shape, {
    point: (lon, lat) => {
      most = Math.max(most, geoDistance([lon, lat], [...from]));
    },
    lineStart: ignore,
    lineEnd: ignore,
    polygonStart: ignore,
    polygonEnd: ignore,
    sphere: ignore,
  });
  return most;
}
