import {
  type Box,
  between,
  boundsOf,
  holds,
  inset,
  isWithin,
  middleOf,
  nearestPoint,
  type Point,
  sharedArea,
} from '../drawing/box.ts';
import { textSizes } from '../drawing/textSizes.ts';
import { type FontWeight, textWidth } from '../drawing/textWidth.ts';
import { type Rings, sampleCount, samplesInside } from './rings.ts';

export interface LabelText {
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
}

/** A label with the box that it fills; the text starts at `x` and stands on `baseline`. */
export interface Label extends LabelText {
  readonly box: Box;
  readonly x: number;
  readonly baseline: number;
  /** It lies across lines, and needs paper under it. */
  readonly plate?: boolean;
  /** A fine line from the place, when the label had to stand far from it. */
  readonly leader?: readonly [Point, Point];
}

/** What a label must not lie on, and what it had better not. All in pixels. */
export interface Ground {
  readonly frame: Box;
  /** Marks, lines and labels that are there already. */
  readonly taken: readonly Box[];
  /** Points along borders and coasts, a few pixels apart. */
  readonly borders: readonly Point[];
  /** Lands that the label would seem to name if it lay on them. */
  readonly external: readonly Rings[];
  /** The size, in pixels, down to which a name may shrink to fit into its land; that of a slide unless given. */
  readonly smallest?: number;
  /** The land that is named: a label that stands beside it for the most part needs a line to it, however near it is. */
  readonly own?: Rings;
}

/** Unit steps to the sides of a mark, those that read best first: all around a dot, or as a caption under a shape. */
const besideDot = [
  [1, 0],
  [-1, 0],
  [0.9, -0.6],
  [0.9, 0.6],
  [-0.9, -0.6],
  [-0.9, 0.6],
  [0, -1],
  [0, 1],
  [0.5, -1],
  [-0.5, -1],
  [0.5, 1],
  [-0.5, 1],
] as const;
export const underShape = [[0, 1]] as const;
export const aroundShape = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

const padding = 4;
const step = 6;

/**
 * Puts a label beside a mark, as near as there is space. It never leaves the frame, and lies on another label only where
 * every place is taken.
 */
export function labelBeside(
  label: LabelText,
  mark: Box,
  gaps: readonly number[],
  ground: Ground,
  sides: readonly (readonly [number, number])[] = besideDot,
): Label {
  const { width, height } = labelSize(label);
  const candidates = gaps.flatMap((gap, round) =>
    sides.map(([across, down], side) => {
      const x = mark.x + mark.width / 2 + across * (mark.width / 2 + gap + width / 2) - width / 2;
      const y = mark.y + mark.height / 2 + down * (mark.height / 2 + gap + height / 2) - height / 2;
      const box: Box = { x, y, width, height };
      const leader: readonly [Point, Point] | undefined =
        gap <= 24 && !isAbroad(box, ground) ? undefined : [middleOf(mark), nearestPoint(box, middleOf(mark))];
      const covered = overlap(box, ground.taken);
      const cost =
        (isWithin(box, ground.frame) ? 0 : 1e6) +
        (covered === 0 ? 0 : 5000 + covered * 100) +
        ground.borders.reduce((count, point) => count + (holds(box, point) ? 18 : 0), 0) +
        ground.external.reduce((sum, rings) => sum + samplesInside(box, rings) * 60, 0) +
        (leader === undefined ? 0 : crossings(leader, ground.taken) * 600) +
        round * 60 +
        side;
      return { box, cost, leader };
    }),
  );
  const best = least(candidates);
  const placed = labelAt(label, best.box);
  return best.leader === undefined ? placed : { ...placed, plate: true, leader: best.leader };
}

function isAbroad(box: Box, { own }: Ground): boolean {
  return own !== undefined && samplesInside(box, own) < sampleCount / 2;
}

/**
 * Puts a label inside an outline, away from what stands there and near its middle, with air around it if there is space.
 * Where it only fits smaller, it becomes smaller and may stand a little over an edge. Undefined when the outline is too
 * small or too full.
 */
export function labelInside(label: LabelText, rings: Rings, ground: Ground): Label | undefined {
  const { smallest = textSizes.mapLabel } = ground;
  const whole =
    searchInside(label, rings, ground, 0) ?? searchInside({ ...label, size: textSizes.mapLabel }, rings, ground, 5);
  return (
    whole ?? (smallest < textSizes.mapLabel ? searchInside({ ...label, size: smallest }, rings, ground, 5) : undefined)
  );
}

function searchInside(label: LabelText, rings: Rings, ground: Ground, allowed: number): Label | undefined {
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const { box, off } of boxesFromMiddle(labelSize(label), inset(boundsOf(rings.flat()), -8))) {
    if (best !== undefined && off >= best.cost) break;
    if (!isWithin(box, ground.frame) || overlap(box, ground.taken) > 0) continue;
    const tight = inset(box, padding);
    const missing = sampleCount - samplesInside(tight, rings);
    if (missing > allowed) continue;
    const abroad = ground.external.reduce((sum, other) => sum + samplesInside(tight, other), 0);
    if (abroad > allowed) continue;
    const airy = missing === 0 && samplesInside(inset(box, -8), rings) === sampleCount;
    const cost = off + (missing + abroad) * 400 + (airy ? 0 : 200);
    if (best === undefined || cost < best.cost) best = { box, cost };
  }
  return best && labelAt(label, best.box);
}

/** Boxes of one size all over the bounds, those nearest to the middle first, so that a search can stop early. */
function boxesFromMiddle(
  size: { readonly width: number; readonly height: number },
  bounds: Box,
): { box: Box; off: number }[] {
  const [middleX, middleY] = middleOf(bounds);
  const boxes: { box: Box; off: number }[] = [];
  for (let y = bounds.y; y <= bounds.y + bounds.height - size.height; y += step) {
    for (let x = bounds.x; x <= bounds.x + bounds.width - size.width; x += step) {
      const off = Math.hypot(x + size.width / 2 - middleX, y + size.height / 2 - middleY);
      boxes.push({ box: { x, y, ...size }, off });
    }
  }
  return boxes.sort((a, b) => a.off - b.off);
}

/** Puts the middle of a label on a point, with paper under it, whatever is there. */
export function labelOver(label: LabelText, [x, y]: Point): Label {
  const { width, height } = labelSize(label);
  return { ...labelAt(label, { x: x - width / 2, y: y - height / 2, width, height }), plate: true };
}

function labelSize({ text, size, weight }: LabelText): { readonly width: number; readonly height: number } {
  return { width: textWidth(text, size, weight) + 2 * padding, height: size + 2 * padding };
}

function labelAt(label: LabelText, box: Box): Label {
  return { ...label, box, x: box.x + padding, baseline: box.y + padding + label.size * 0.79 };
}

function overlap(box: Box, taken: readonly Box[]): number {
  return taken.reduce((sum, other) => sum + sharedArea(box, other), 0);
}

/** How many of these boxes a line runs through, other than the one around its start. */
function crossings([from, to]: readonly [Point, Point], boxes: readonly Box[]): number {
  const points = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => between(from, to, i / 10));
  return boxes.filter((box) => !holds(box, from) && points.some((point) => holds(box, point))).length;
}

function least<T extends { readonly cost: number }>(candidates: readonly T[]): T {
  return candidates.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best));
}
