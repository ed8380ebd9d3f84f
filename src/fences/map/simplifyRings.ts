import type { Point } from '../drawing/box.ts';

/**
 * An outline with fewer points: none that is left out lies farther than `tolerance` pixels from the new line
 * (Douglas and Peucker, 1973). Coasts come with many more points than a slide has pixels for.
 */
export function simplifyRings(ring: readonly Point[], tolerance: number): readonly Point[] {
  const keep = new Set([0, ring.length - 1]);
  const spans: [from: number, to: number][] = [[0, ring.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const far = farthest(ring, from, to);
    if (far.distance <= tolerance) continue;
    keep.add(far.index);
    spans.push([from, far.index], [far.index, to]);
  }
  return ring.filter((_, index) => keep.has(index));
}

/** The point between two others that lies farthest from the line through them, or from the first when they are one. */
function farthest(
  ring: readonly Point[],
  from: number,
  to: number,
): { readonly index: number; readonly distance: number } {
  const [x0, y0] = ring[from] ?? [0, 0];
  const [x1, y1] = ring[to] ?? [0, 0];
  const length = Math.hypot(x1 - x0, y1 - y0);
  let [index, distance] = [from, 0];
  for (let at = from + 1; at < to; at += 1) {
    const [x, y] = ring[at] ?? [0, 0];
    const away =
      length === 0 ? Math.hypot(x - x0, y - y0) : Math.abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length;
    if (away > distance) [index, distance] = [at, away];
  }
  return { index, distance };
}
