import { type GeoPermissibleObjects, type GeoProjection, geoCentroid } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../../schema/lonLatSchema.ts';
import type { Box } from '../drawing/box.ts';
import type { Atlas } from './atlas.ts';
import { type Land, landsWithin, outlineOf } from './findLand.ts';
import { anchorOf, type Place } from './findPlace.ts';
import { mainParts } from './mainParts.ts';
import type { MapPlan } from './mapPlan.ts';
import { frameOutline, isWithinReach, lookAt, reachOf } from './mapReach.ts';
import { collection, extent, pointsOf, shrunk } from './mapShapes.ts';
import { type MapView, viewOf } from './viewOf.ts';
import { worldView } from './worldView.ts';

/** The tallest map that a slide has space for, in px. */
const slideHeight = 520;

/** What the regional extract can show. [west, south, east, north] in degrees */
const region = [-18, -11, 148, 75] as const;
/** Lands farther than this from what lies between them, in radians (7,000 km), are shown on a map of the world. */
const tooWide = 7000 / 6371;

/** Radians from the middle in which shapes keep their form well enough. */
const leastBent = 1.2;
/** The map around what it is about; the world, when what it must show lies too far apart for that. */
export function regionView(plan: MapPlan): MapView {
  const { spec, atlas, frame, focused, lands, stops, ends } = plan;
  const { lands: focus, sheet } = focused;
  const outline = (land: Land): MultiPolygon | undefined =>
    (land.kind === 'country' ? sheet.get(land.name) : undefined) ?? outlineOf(land, atlas);
  const shapesOf = (some: readonly Land[]): readonly MultiPolygon[] =>
    some.flatMap((land) => outline(land) ?? []).map(mainParts);
  const isBare = focus.length === 0 && focused.region === undefined;
  const about = isBare
    ? [...shapesOf([...lands.highlight, ...lands.origins]), ...pointsOf([...stops, ...ends])]
    : focused.region === undefined
      ? shapesOf(focus)
      : regionShapes(focused.region, atlas, shapesOf);
  if (about.length === 0) return worldView(plan);
  const reach = reachOf(about, geoCentroid(collection(about)));
  if ((isBare || focus.length > 1) && reach.extent > tooWide) return worldView(plan);
  const isBeyond = (stop: Place): boolean =>
    sheet === atlas.region ? !isInRegion(stop.at) : !isWithinReach(stop.at, reach);
  const lit = lands.highlight.filter((land) => !focus.some(({ name }) => name === land.name));
  if ([...stops, ...lit.map((land) => ({ name: land.name, at: anchorOf(land, atlas) }))].some(isBeyond)) {
    return worldView(plan);
  }
  const near = ends.filter(({ at }) => isWithinReach(at, reach));
  const shown = collection([...about, ...shapesOf(lit), ...pointsOf([...stops, ...near])]);
  // The smaller lands lie in the south and need more space for their names than Russia in the north.
  const isNamed = spec.neighbours === true || near.length > 0 || focus.length > 1;
  // A picture taller than a slide's, on paper, gives most of its height to them.
  const south = 72 + Math.max(0, frame.height - slideHeight) * 0.7;
  const inner = isNamed ? shrunk(frame, 20, south) : shrunk(frame, 30, 30);
  const projection = lookAt(shown, extent(inner));
  const cut = withoutRim(frame, projection);
  return viewOf(
    { ...plan, frame: cut },
    { scope: 'region', sheet, projection: projection.clipExtent(extent(cut)), reach },
  );
}

/** Of a map that shows much of the world, the part that is not bent out of shape: what lies near the rim of the projection is cut. */
function withoutRim(frame: Box, projection: GeoProjection): Box {
  const width = Math.min(frame.width, 2 * leastBent * projection.scale());
  return { ...frame, x: frame.x + (frame.width - width) / 2, width };
}

/** What a map of a region of the world shows: its frame, or the main parts of its countries. */
function regionShapes(
  region: Land,
  atlas: Atlas,
  shapesOf: (lands: readonly Land[]) => readonly MultiPolygon[],
): readonly GeoPermissibleObjects[] {
  const { frame } = atlas.names.regions[region.name] ?? {};
  return frame === undefined ? shapesOf(landsWithin(region, atlas)) : [frameOutline(frame)];
}

function isInRegion([lon, lat]: LonLat): boolean {
  return lon > region[0] && lat > region[1] && lon < region[2] && lat < region[3];
}
