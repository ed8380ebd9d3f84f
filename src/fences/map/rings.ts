import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { type Box, between, type Point } from '../drawing/box.ts';
import { simplifyRings } from './simplifyRings.ts';

/** Outlines in pixels, as closed rings; holes count by the even-odd rule. */
export type Rings = readonly (readonly Point[])[];

/** The outlines of a shape in pixels, as the projection clips and bends them. */
export function projectedRings(shape: GeoPermissibleObjects, projection: GeoProjection): Rings {
  const rings: Point[][] = [];
  const collector: GeoContext = {
    beginPath: () => {},
    closePath: () => {},
    arc: () => {},
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
  };
  geoPath(projection, collector)(shape);
  return rings;
}

/** The outlines, moved by as many pixels across and down. */
export function movedRings(rings: Rings, [dx, dy]: Point): Rings {
  return rings.map((ring) => ring.map(([x, y]): Point => [x + dx, y + dy]));
}

/**
 * Whether a point lies inside the outlines, by the even-odd rule, to the nearest pixel row.
 * Labels ask this some hundred thousand times a map, so each outline is crossed with pixel rows once and remembered.
 */
export function isInside([x, y]: Point, rings: Rings): boolean {
  const crossings = rowsOf(rings).get(Math.round(y));
  if (crossings === undefined) return false;
  let inside = false;
  for (const crossing of crossings) {
    if (crossing > x) break;
    inside = !inside;
  }
  return inside;
}

const remembered = new WeakMap<Rings, ReadonlyMap<number, readonly number[]>>();

/** Where outlines cross the middle of each pixel row: row → sorted x. */
function rowsOf(rings: Rings): ReadonlyMap<number, readonly number[]> {
  const known = remembered.get(rings);
  if (known !== undefined) return known;
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    let [lastX, lastY] = ring.at(-1) ?? [0, 0];
    for (const [x, y] of ring) {
      const [low, high] = [Math.min(y, lastY), Math.max(y, lastY)];
      for (let row = Math.ceil(low); row < high; row += 1) {
        const crossings = rows.get(row) ?? [];
        crossings.push(lastX + ((x - lastX) * (row - lastY)) / (y - lastY));
        rows.set(row, crossings);
      }
      [lastX, lastY] = [x, y];
    }
  }
  for (const crossings of rows.values()) crossings.sort((a, b) => a - b);
  remembered.set(rings, rows);
  return rows;
}

/** Shares of a box, across and down, at which it is tested against outlines. */
const columns = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
const rows = [0, 0.5, 1];

/** How many points of a box samplesInside looks at. */
export const sampleCount = columns.length * rows.length;

/** How many of a box's sample points lie inside the outlines; all of them when the box does. */
export function samplesInside({ x, y, width, height }: Box, rings: Rings): number {
  let inside = 0;
  for (const down of rows) {
    for (const across of columns) if (isInside([x + across * width, y + down * height], rings)) inside += 1;
  }
  return inside;
}

/** Points along outlines, about `every` pixels apart: none is nearer to the one before, long straight lines are parted. */
export function pointsAlong(rings: Rings, every: number): readonly Point[] {
  return rings.flatMap((ring) => {
    const points: Point[] = [];
    let last = ring[0];
    for (const point of ring) {
      if (last === undefined) break;
      const pieces = Math.floor(Math.hypot(point[0] - last[0], point[1] - last[1]) / every);
      for (let piece = 1; piece <= pieces; piece += 1) points.push(between(last, point, piece / pieces));
      if (pieces > 0) last = point;
    }
    return points;
  });
}

/**
 * SVG path data of outlines, in tenths of a pixel and relative steps to keep slides small; the line may pass `tolerance`
 * pixels beside points that are left out.
 */
export function ringPath(rings: Rings, tolerance: number): string {
  return rings.map((ring) => onePath(simplifyRings(ring, tolerance))).join('');
}

function onePath(ring: Rings[number]): string {
  let [lastX, lastY] = [0, 0];
  const steps: string[] = [];
  ring.forEach(([x, y], i) => {
    const [tenX, tenY] = [Math.round(x * 10), Math.round(y * 10)];
    if (i > 0 && tenX === lastX && tenY === lastY) return;
    const [stepX, stepY] = [(tenX - lastX) / 10, (tenY - lastY) / 10];
    steps.push(`${steps.length === 0 ? 'M' : 'l'}${stepX}${stepY < 0 ? '' : ' '}${stepY}`);
    [lastX, lastY] = [tenX, tenY];
  });
  return steps.length < 3 ? '' : `${steps.join('')}z`;
}
