import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoConicEqualArea,
  geoDistance,
  geoNaturalEarth1,
} from 'd3-geo';
import type { MapSheet } from '../../model/drawingData.ts';
import type { LonLat } from '../../schema/lonLatSchema.ts';
import type { Space } from '../drawing/availableSpace.ts';
import type { Box } from '../drawing/box.ts';
import type { Atlas } from './atlas.ts';
import { countryName, findPlace, type Place, type PlaceName } from './findPlace.ts';
import { type Focus, type FocusedMap, focusOf } from './mapFocus.ts';

/** One look at the world: which lands, how they lie flat, and in which part of the picture. */
export interface MapView {
  readonly scope: 'region' | 'world' | 'states';
  readonly sheet: MapSheet;
  readonly projection: GeoProjection;
  readonly frame: Box;
  /** Lands that the map is about, as the sheet names them. */
  readonly focus: readonly string[];
  /** Lands that stand out: the focus, and what the author lights up. */
  readonly lit: readonly string[];
}

/** Pixels under a map's frame for the note on boundaries, and left of it for a globe. */
export const mapMargins = { note: 28, globe: 292 } as const;

/** The tallest map that a slide has space for, in px. */
const slideHeight = 520;

/** What the regional extract can show. [west, south, east, north] in degrees */
const region = [-18, -11, 148, 75] as const;
/** Beyond this many radians from the focus (5,000 km) an arrow runs off the map instead of making all of it small. */
const farOff = 5000 / 6371;

/**
 * Chooses the view for a fence: states, the world, or the lands around the focus (Lambert's azimuthal equal-area, centred on
 * what the map shows, so that areas compare and shapes near the middle keep their form).
 */
export function mapView(spec: FocusedMap, atlas: Atlas, space: Space): MapView {
  const left = spec.globe === true ? mapMargins.globe : 0;
  const frame: Box = { x: left, y: 0, width: space.width - left, height: space.height - mapMargins.note };
  const focused = focusOf(spec.focus, atlas);
  const { lands: focus, sheet, scope } = focused;
  const highlight = (spec.highlight ?? []).map((name) => countryName(name, atlas));
  const lit = [...new Set([...focus, ...highlight])];
  if (scope === 'states') return { ...statesView(focused, frame), lit };
  const stops = found([...(spec.cities ?? []), ...(spec.points ?? []), ...(spec.route ?? [])], atlas);
  const shapes = focus.flatMap((name) => sheet.get(name) ?? []);
  const isBeyond = (stop: Place): boolean =>
    sheet === atlas.region ? !isInRegion(stop.at) : isFarOff(stop, { type: 'GeometryCollection', geometries: shapes });
  if (scope === 'world' || stops.some(isBeyond)) return { ...worldView(focus, frame, atlas), lit };
  const lands = found([...(spec.origins ?? []), ...(spec.flows ?? []).flatMap(({ from, to }) => [from, to])], atlas);
  const near = lands.filter((land) => !isFarOff(land, { type: 'GeometryCollection', geometries: shapes }));
  const marks = [...stops, ...near].map(({ at }) => [...at]);
  const shown: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [...shapes, { type: 'MultiPoint', coordinates: marks }],
  };
  const [[west, southmost], [east, north]] = geoBounds(shown);
  const projection = geoAzimuthalEqualArea().rotate([-(west + east) / 2, -(southmost + north) / 2]);
  // The smaller lands lie in the south and need more space for their names than Russia in the north.
  const isNamed = spec.neighbours === true || near.length > 0 || focus.length > 1;
  // A picture taller than a slide's, on paper, gives most of its height to them.
  const south = 72 + Math.max(0, frame.height - slideHeight) * 0.7;
  const inner = isNamed ? shrunk(frame, 20, south) : shrunk(frame, 30, 30);
  return { scope, sheet, projection: fitted(projection, shown, inner, frame), frame, focus, lit };
}

/** Whether a place lies so far from these lands that a map of them does not reach it. */
export function isFarOff(place: Place, lands: GeoPermissibleObjects): boolean {
  return geoDistance([...place.at], geoCentroid(lands)) > farOff;
}

/** States alone, in a conic projection that keeps their areas; others are not drawn. */
function statesView({ lands, sheet, view }: Focus, frame: Box): Omit<MapView, 'lit'> {
  const shapes = lands.flatMap((name) => sheet.get(name) ?? []);
  const states: GeoPermissibleObjects = { type: 'GeometryCollection', geometries: shapes };
  const [[west, south], [east, north]] = geoBounds(states);
  // A sixth of the height from either edge, as is usual where nobody chose.
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels(view?.parallels ?? [south + sixth, north - sixth])
    .rotate([-(view?.meridian ?? (west + east) / 2), 0]);
  const fit = fitted(projection, states, shrunk(frame, 8, 8), frame);
  const shown = new Map([...sheet].filter(([name]) => lands.includes(name)));
  return { scope: 'states', sheet: shown, projection: fit, frame, focus: lands };
}

/** The inhabited world as wide as the frame; the frame cuts it off in the far south. */
function worldView(focus: readonly string[], frame: Box, { world }: Atlas): Omit<MapView, 'lit'> {
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(frame.width, { type: 'Sphere' });
  const top = projection([11, 82])?.[1] ?? 0;
  const [x, y] = projection.translate();
  projection.translate([x + frame.x, y - top + frame.y]).clipExtent(extent(frame));
  return { scope: 'world', sheet: world, projection, frame, focus };
}

function fitted(projection: GeoProjection, shown: GeoPermissibleObjects, inner: Box, frame: Box): GeoProjection {
  return projection.fitExtent(extent(inner), shown).clipExtent(extent(frame));
}

function shrunk({ x, y, width, height }: Box, top: number, bottom: number): Box {
  return { x: x + 40, y: y + top, width: width - 80, height: height - top - bottom };
}

function extent({ x, y, width, height }: Box): [[number, number], [number, number]] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

function found(names: readonly PlaceName[], atlas: Atlas): readonly Place[] {
  return names.flatMap((name) => findPlace(name, atlas) ?? []);
}

function isInRegion([lon, lat]: LonLat): boolean {
  return lon > region[0] && lat > region[1] && lon < region[2] && lat < region[3];
}
