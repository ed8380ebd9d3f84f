import { projectedRings, type Rings } from './rings.ts';
import type { MapView } from './viewOf.ts';

const projected = new WeakMap<MapView, Map<string, Rings>>();

/**
 * The outlines of one land of a view in pixels; none for a land that its sheets do not have. Painting and labelling both ask
 * for them, and to project lands is the longest part of a map, so a view does it once for each.
 */
export function landRings(name: string, view: MapView): Rings {
  const known = projected.get(view) ?? new Map<string, Rings>();
  projected.set(view, known);
  const shape = view.sheet.get(name) ?? view.extra.get(name);
  const rings = known.get(name) ?? (shape ? projectedRings(shape, view.projection) : []);
  known.set(name, rings);
  return rings;
}
