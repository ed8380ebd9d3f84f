import { type Box, boxAround, type Point } from '../drawing/box.ts';
import { decimal } from '../drawing/decimal.ts';

/** A bent line from one point to another. */
export interface Curve {
  readonly start: Point;
  /** SVG path data. */
  readonly path: string;
  /** Boxes along the line that labels should leave free. */
  readonly boxes: readonly Box[];
  /** The three corners of an arrowhead at its end; empty without one. */
  readonly head: readonly Point[];
}

interface Bend {
  /** How far the line bows out to its left (seen from its start), as a share of its length. */
  readonly bow: number;
  /** Pixels left free before the start and after the end. */
  readonly from: number;
  readonly to: number;
  readonly arrow: boolean;
}

const headLength = 22;

/** A quadratic curve between two points, bowed to one side. It shows that places are linked, not which way anyone went. */
export function curve(start: Point, end: Point, { bow, from, to, arrow }: Bend): Curve {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const control: Point = [(start[0] + end[0]) / 2 + dy * bow, (start[1] + end[1]) / 2 - dx * bow];
  const a = toward(start, control, from);
  const b = toward(end, control, to);
  const samples = Array.from({ length: 31 }, (_, i) => between(a, control, b, i / 30));
  const last = arrow ? toward(b, control, headLength * 0.8) : b;
  return {
    start: a,
    path: `M${pair(a)}Q${pair(control)} ${pair(last)}`,
    boxes: samples.map((point) => boxAround(point, 6)),
    head: arrow ? arrowHead(b, control) : [],
  };
}

/** The corners of an arrowhead with its tip here, that comes from there. */
export function arrowHead(tip: Point, from: Point): readonly Point[] {
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const [ux, uy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const [baseX, baseY] = [tip[0] - ux * headLength, tip[1] - uy * headLength];
  const half = headLength * 0.45;
  return [tip, [baseX - uy * half, baseY + ux * half], [baseX + uy * half, baseY - ux * half]];
}

function between(a: Point, control: Point, b: Point, t: number): Point {
  const mix = (i: 0 | 1): number => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * control[i] + t ** 2 * b[i];
  return [mix(0), mix(1)];
}

function toward(point: Point, goal: Point, pixels: number): Point {
  const [dx, dy] = [goal[0] - point[0], goal[1] - point[1]];
  const share = pixels / (Math.hypot(dx, dy) || 1);
  return [point[0] + dx * share, point[1] + dy * share];
}

function pair([x, y]: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}
