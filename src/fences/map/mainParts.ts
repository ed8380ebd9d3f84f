import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Islands this near to what is there belong to it, in radians (500 km); near a large land, those within a share of its extent. */
const nearby = 500 / 6371;
const nearbyShare = 0.3;
/** Parts are taken, the largest group first, until they are this share of the land. */
const mostOfLand = 0.8;
/** Points of an outline at which distances are measured, at most. */
const samples = 48;

const remembered = new WeakMap<MultiPolygon, MultiPolygon>();

/**
 * The parts of a land that a map of it shows: the largest with all that lies near it or near those, without outliers such as
 * French Guiana or Hawaii. Of a land in scattered pieces of like size, such as Kiribati, it takes more of them.
 */
export function mainParts(land: MultiPolygon): MultiPolygon {
  const known = remembered.get(land);
  if (known !== undefined) return known;
  const groups = groupsOf(land.coordinates.map(partOf));
  const total = groups.reduce((sum, { area }) => sum + area, 0);
  let taken = 0;
  const kept = groups.filter(({ area }) => {
    const isNeeded = taken < total * mostOfLand;
    if (isNeeded) taken += area;
    return isNeeded;
  });
  const all = kept.length === groups.length;
  const parts = new Set(kept.flatMap(({ coordinates }) => coordinates));
  const main = all ? land : { ...land, coordinates: land.coordinates.filter((part) => parts.has(part)) };
  remembered.set(land, main);
  return main;
}

/** A point on the sphere of radius 1. */
type Vector = readonly [number, number, number];

interface Part {
  readonly coordinates: Polygon['coordinates'];
  /** In steradians. */
  readonly area: number;
  readonly points: readonly Vector[];
}

interface Group {
  readonly coordinates: readonly Polygon['coordinates'][];
  readonly area: number;
}

function partOf(coordinates: Polygon['coordinates']): Part {
  const outline = coordinates[0] ?? [];
  const every = Math.max(1, Math.ceil(outline.length / samples));
  return {
    coordinates,
    area: geoArea({ type: 'Polygon', coordinates }),
    points: outline.filter((_, index) => index % every === 0).map(vector),
  };
}

/** Parts in groups that lie near one another, the largest group first. */
function groupsOf(parts: readonly Part[]): readonly Group[] {
  let rest = parts.toSorted((a, b) => b.area - a.area);
  const groups: Group[] = [];
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const reach = Math.cos(Math.max(nearby, nearbyShare * extent(first)));
    const group = [first];
    rest = rest.slice(1);
    for (const part of group) {
      const near = rest.filter((other) => cosine(part.points, other.points) >= reach);
      group.push(...near);
      rest = rest.filter((other) => !near.includes(other));
    }
    groups.push({
      coordinates: group.map(({ coordinates }) => coordinates),
      area: group.reduce((sum, { area }) => sum + area, 0),
    });
  }
  return groups.sort((a, b) => b.area - a.area);
}

/** How far the farthest point of a part lies from its first, in radians. */
function extent({ points }: Part): number {
  return Math.acos(Math.max(-1, Math.min(...points.map((point) => dot(point, points[0] ?? point)))));
}

/** The cosine of the distance of two parts: the greater, the nearer. */
function cosine(some: readonly Vector[], others: readonly Vector[]): number {
  let greatest = -1;
  for (const one of some) for (const other of others) greatest = Math.max(greatest, dot(one, other));
  return greatest;
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function vector([lon = 0, lat = 0]: Position): Vector {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
