import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoCentroid,
  geoConicEqualArea,
  geoContains,
  geoNaturalEarth1,
} from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { MapSheet } from '../../model/drawingData.ts';
import type { LonLat } from '../../schema/lonLatSchema.ts';
import type { Space } from '../drawing/availableSpace.ts';
import { type Box, boundsOf, holds, inset } from '../drawing/box.ts';
import type { Atlas } from './atlas.ts';
import { type Land, landsWithin, outlineOf, sheetName } from './findLand.ts';
import { anchorOf, findPlace, type Place, type PlaceName } from './findPlace.ts';
import { mainParts } from './mainParts.ts';
import { type Focus, type FocusedMap, focusOf } from './mapFocus.ts';
import { type MapLands, mapLands } from './mapLands.ts';
import { centreOf, frameOutline, isWithinReach, lookAt, type Reach, reachOf } from './mapReach.ts';
import { projectedRings } from './rings.ts';

/** One look at the world: which lands, how they lie flat, and in which part of the picture. */
export interface MapView {
  readonly scope: 'region' | 'world' | 'states';
  /** The lands that are drawn whether or not the author names them. */
  readonly sheet: MapSheet;
  /** Lands that the author names and the sheet has not: states, provinces, and on a map of the world the smallest countries. */
  readonly extra: MapSheet;
  readonly projection: GeoProjection;
  readonly frame: Box;
  /** What the map can show; what lies beyond stands at its edge. Undefined where nothing does. */
  readonly reach: Reach | undefined;
  /** Lands that the map is about, as the sheet names them. */
  readonly focus: readonly string[];
  /** Lands that stand out: the focus, and what the author lights up. */
  readonly lit: readonly string[];
  /** Countries of the focus of which only parts are lit, states or provinces: they are outlined. */
  readonly outlined: readonly string[];
  /** Of a map of a region of the world, its countries; none else. */
  readonly members: readonly string[];
  /** The lands that the author names, by what they are here for, and the countries of a region. */
  readonly lands: MapLands & { readonly focus: readonly Land[]; readonly members: readonly Land[] };
}

/** Pixels under a map's frame for the note on boundaries, and left of it for a globe. */
export const mapMargins = { note: 28, globe: 292 } as const;

/** The tallest map that a slide has space for, in px. */
const slideHeight = 520;

/** What the regional extract can show. [west, south, east, north] in degrees */
const region = [-18, -11, 148, 75] as const;
/** Lands farther than this from what lies between them, in radians (7,000 km), are shown on a map of the world. */
const tooWide = 7000 / 6371;

/** Radians from the middle in which shapes keep their form well enough. */
const leastBent = 1.2;
/** Pixels around states in which a mark may stand: one farther off would stand in the void. */
const roomForMarks = 24;

/** What a view is made of, before it is known where it lies. */
interface Plan {
  readonly spec: FocusedMap;
  readonly atlas: Atlas;
  readonly frame: Box;
  readonly focused: Focus;
  readonly lands: MapLands;
  /** Places that must be on the map. */
  readonly stops: readonly Place[];
  /** Origins and both ends of flows; those far off stand at the map's edge. */
  readonly ends: readonly Place[];
}

/**
 * Chooses the view for a fence: states, the world, or the lands around what it is about (Lambert's azimuthal equal-area, centred
 * on what the map shows, so that areas compare and shapes near the middle keep their form).
 */
export function mapView(spec: FocusedMap, atlas: Atlas, space: Space): MapView {
  const left = spec.globe === true ? mapMargins.globe : 0;
  const frame: Box = { x: left, y: 0, width: space.width - left, height: space.height - mapMargins.note };
  const focused = focusOf(spec.focus, atlas);
  const lands = mapLands(spec, focused, atlas);
  const flowEnds = (spec.flows ?? []).flatMap(({ from, to }) => [from, to]);
  const plan: Plan = {
    spec,
    atlas,
    frame,
    focused,
    lands,
    stops: found([...(spec.cities ?? []), ...(spec.points ?? []), ...(spec.route ?? [])], atlas),
    ends: found([...(spec.origins ?? []), ...flowEnds], atlas),
  };
  if (focused.scope === 'states') return statesView(plan) ?? regionView({ ...plan, focused: onCountries(plan) });
  return focused.scope === 'world' ? worldView(plan) : regionView(plan);
}

/** States and other places, drawn on the map of countries. */
function onCountries({ focused, atlas }: Plan): Focus {
  return { ...focused, sheet: atlas.countries, scope: 'region' };
}

/** The map around what it is about; the world, when what it must show lies too far apart for that. */
function regionView(plan: Plan): MapView {
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

/**
 * States alone, in a conic projection that keeps their areas; others are not drawn. Undefined when the author names something
 * that is not on such a map.
 */
function statesView(plan: Plan): MapView | undefined {
  const { frame, focused, lands, atlas, stops, ends } = plan;
  const shapes = focused.lands.flatMap(({ name }) => atlas.states.get(name) ?? []).map(mainParts);
  const states = collection(shapes);
  const { west, east, south, north } = centreOf(states);
  // A sixth of the height from either edge, as is usual where nobody chose.
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels(focused.view?.parallels ?? [south + sixth, north - sixth])
    .rotate([-(focused.view?.meridian ?? (west + east) / 2), 0])
    .fitExtent(extent(shrunk(frame, 8, 8)), states)
    .clipExtent(extent(frame));
  const names = focused.lands.map(({ name }) => name);
  const others = [...lands.highlight, ...lands.origins, ...lands.ends, ...lands.neighbours];
  const ground = inset(boundsOf(projectedRings(states, projection).flat()), -roomForMarks);
  const isOff = ({ at }: Place): boolean => {
    const point = projection([...at]);
    return point === null || !holds(ground, point);
  };
  const isOther = ({ kind, name }: Land): boolean => kind !== 'state' || !names.includes(name);
  if (others.some(isOther) || [...stops, ...ends].some(isOff)) return undefined;
  const drawn = focused.lands.map((land) => sheetName(land, atlas));
  const sheet = new Map([...atlas.states].map(([name, shape]) => [sheetName({ kind: 'state', name }, atlas), shape]));
  const shown = new Map([...sheet].filter(([name]) => drawn.includes(name)));
  return viewOf(plan, { scope: 'states', sheet: shown, projection, reach: undefined });
}

/** The inhabited world as wide as the frame; the frame cuts it off in the far south. */
function worldView(plan: Plan): MapView {
  const { frame, atlas } = plan;
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(frame.width, { type: 'Sphere' });
  const top = projection([11, 82])?.[1] ?? 0;
  const [x, y] = projection.translate();
  projection.translate([x + frame.x, y - top + frame.y]).clipExtent(extent(frame));
  return viewOf(plan, { scope: 'world', sheet: atlas.world, projection, reach: undefined });
}

function viewOf(
  { focused, lands, atlas, frame }: Plan,
  where: Pick<MapView, 'scope' | 'sheet' | 'projection' | 'reach'>,
): MapView {
  const namesOf = (some: readonly Land[]): readonly string[] => some.map((land) => sheetName(land, atlas));
  const focus = namesOf(focused.lands);
  const members = focused.region === undefined ? [] : landsWithin(focused.region, atlas);
  const states = where.scope === 'region' && isOfStates(focused, lands) ? statesOf(atlas) : [];
  const all = [focused.lands, ...Object.values(lands), states].flat();
  const extra = all.flatMap((land): [string, MultiPolygon][] => {
    const [name, outline] = [sheetName(land, atlas), outlineOf(land, atlas)];
    return outline === undefined || where.sheet.has(name) ? [] : [[name, outline]];
  });
  const inside = lands.highlight.filter(({ kind }) => kind !== 'country').map((land) => anchorOf(land, atlas));
  const outlined = focused.lands.filter((land) => {
    const outline = land.kind === 'country' ? outlineOf(land, atlas) : undefined;
    return outline !== undefined && inside.some((at) => geoContains(outline, [...at]));
  });
  const standOut = focused.lands.filter((land) => !outlined.includes(land));
  return {
    ...where,
    frame,
    focus,
    extra: new Map(extra),
    lit: [...new Set(namesOf([...standOut, ...lands.highlight]))],
    outlined: namesOf(outlined),
    members: namesOf(members),
    lands: { ...lands, focus: focused.lands, members },
  };
}

/** Whether a map is about states of the United States, so that all of them are drawn. */
function isOfStates({ lands: focus }: Focus, { highlight, origins }: MapLands): boolean {
  return [...focus, ...highlight, ...origins].some(({ kind }) => kind === 'state');
}

function statesOf({ states }: Atlas): readonly Land[] {
  return [...states.keys()].map((name) => ({ kind: 'state', name, text: name }));
}

function collection(geometries: readonly GeoPermissibleObjects[]): GeoPermissibleObjects {
  return { type: 'GeometryCollection', geometries: [...geometries] } as GeoPermissibleObjects;
}

function pointsOf(places: readonly Place[]): readonly GeoPermissibleObjects[] {
  return places.length === 0 ? [] : [{ type: 'MultiPoint', coordinates: places.map(({ at }) => [...at]) }];
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
