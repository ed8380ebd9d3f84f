import { geoNaturalEarth1 } from 'd3-geo';
import type { MapPlan } from './mapPlan.ts';
import { extent } from './mapShapes.ts';
import { type MapView, viewOf } from './viewOf.ts';

/** The inhabited world as wide as the frame; the frame cuts it off in the far south. */
export function worldView(plan: MapPlan): MapView {
  const { frame, atlas } = plan;
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(frame.width, { type: 'Sphere' });
  const top = projection([11, 82])?.[1] ?? 0;
  const [x, y] = projection.translate();
  projection.translate([x + frame.x, y - top + frame.y]).clipExtent(extent(frame));
  return viewOf(plan, { scope: 'world', sheet: atlas.world, projection, reach: undefined });
}
