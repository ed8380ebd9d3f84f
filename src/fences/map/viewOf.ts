import { type GeoProjection, geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { MapSheet } from '../../model/drawingData.ts';
import type { Box } from '../drawing/box.ts';
import type { Atlas } from './atlas.ts';
import { type Land, landsWithin, outlineOf, sheetName } from './findLand.ts';
import { anchorOf } from './findPlace.ts';
import type { Focus } from './mapFocus.ts';
import type { MapLands } from './mapLands.ts';
import type { MapPlan } from './mapPlan.ts';
import type { Reach } from './mapReach.ts';

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

/** A look at the world, once it is known where it lies: with the lands that it needs. */
export function viewOf(
  { focused, lands, atlas, frame }: MapPlan,
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
