import { type Box, boundsOf, type Point } from '../drawing/box.ts';
import { textSizes } from '../drawing/textSizes.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { isInside, movedRings, pointsAlong, type Rings } from './rings.ts';

/** An outline in pixels and its name. */
export interface NamedRings {
  readonly name: string;
  readonly rings: Rings;
}

/** Size in pixels of the names of shapes that lie on a ground. */
export const shapeLabelSize = textSizes.mapLabel;

/**
 * Lays outlines (each centred on 0, 0) side by side on the ground, with air around them and space for their names. Up to
 * three are tried in every order from left to right, each order a little more to the left or right, and what fits best is
 * taken.
 */
export function arrangeShapes(shapes: readonly NamedRings[], ground: Rings): readonly NamedRings[] {
  const sequences = shapes.length <= 3 ? orders(shapes) : [shapes];
  const tries = sequences.flatMap((order) => shifts.map((shift) => inOrder(order, ground, shift)));
  return tries.reduce((best, one) => (one.cost < best.cost ? one : best)).laid;
}

/** Shares of the ground's width. */
const shifts = [0, -0.05, 0.05, -0.1, -0.15];

interface Laid {
  readonly laid: readonly NamedRings[];
  readonly cost: number;
}

function inOrder(shapes: readonly NamedRings[], ground: Rings, shift: number): Laid {
  const { x, y, width, height } = boundsOf(ground.flat());
  return shapes.reduce<Laid>(
    ({ laid, cost }, { name, rings }, i) => {
      const across = (i + 1) / (shapes.length + 1);
      const aim: Point = [x + width * (0.2 + shift + 0.7 * across), y + height * 0.45];
      const spot = bestSpot({ name, rings }, ground, aim, laid.map(footprint));
      return { laid: [...laid, { name, rings: movedRings(rings, spot.step) }], cost: cost + spot.cost };
    },
    { laid: [], cost: 0 },
  );
}

/** The step that brings a shape nearest to its aim without leaving the ground or coming too near to another. */
function bestSpot(shape: NamedRings, ground: Rings, aim: Point, others: readonly Box[]): { step: Point; cost: number } {
  const outline = pointsAlong(shape.rings, 10);
  const wider = outline.map(([x, y]): Point => [x * 1.12, y * 1.12]);
  const foot = footprint(shape);
  const corners = [0, 0.5, 1].map((across): Point => [foot.x + across * foot.width, foot.y + foot.height]);
  let best: { step: Point; cost: number } = { step: aim, cost: Number.POSITIVE_INFINITY };
  for (const { away, off } of steps) {
    if (off >= best.cost) break;
    const [dx, dy] = [aim[0] + away[0], aim[1] + away[1]];
    const isOutside = ([x, y]: Point): boolean => !isInside([x + dx, y + dy], ground);
    const clash = others.some((other) => gapBetween({ ...foot, x: foot.x + dx, y: foot.y + dy }, other) < 8);
    const outside = [...wider, ...corners].filter(isOutside).length * 120 + outline.filter(isOutside).length * 500;
    const cost = off + (clash ? 5000 : 0) + outside;
    if (cost < best.cost) best = { step: [dx, dy], cost };
  }
  return best;
}

/** Steps away from an aim, the nearest first, so that a search can stop early. */
const steps = Array.from({ length: 101 * 31 }, (_, i) => {
  const away: Point = [((i % 101) - 50) * 8, (Math.floor(i / 101) - 15) * 8];
  return { away, off: Math.hypot(...away) };
}).sort((a, b) => a.off - b.off);

/** The box of an outline and of its name, when that must stand under it. */
function footprint({ name, rings }: NamedRings): Box {
  const box = boundsOf(rings.flat());
  const width = textWidth(name, shapeLabelSize, 600) + 16;
  if (width <= box.width) return box;
  return { x: box.x - (width - box.width) / 2, y: box.y, width, height: box.height + shapeLabelSize + 12 };
}

function gapBetween(a: Box, b: Box): number {
  return Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first) => orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
