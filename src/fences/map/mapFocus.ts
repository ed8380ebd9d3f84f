import { geoBounds } from 'd3-geo';
import type { MapSheet } from '../../model/drawingData.ts';
import type { MapSpec } from '../../schema/fences/map.ts';
import type { ViewRecord } from '../../schema/projectSchema.ts';
import type { Atlas } from './atlas.ts';
import { findLand, findLands, findLandsTogether, type Land, landsWithin } from './findLand.ts';
import { spellingKey } from './spelling.ts';

/** A map that knows what it is about: its own focus, that of the project, or, without names, what it shows. */
export interface FocusedMap extends MapSpec {
  readonly focus: NonNullable<MapSpec['focus']>;
}

/** Undefined when neither the fence nor the project names a focus, and the fence shows nothing either. */
export function withFocus(spec: MapSpec, { focus }: Pick<Atlas, 'focus'>): FocusedMap | undefined {
  const named = spec.focus ?? focus ?? (showsPlaces(spec) ? [] : undefined);
  return named === undefined ? undefined : { ...spec, focus: named };
}

function showsPlaces({ cities, points, route, highlight, origins, flows }: MapSpec): boolean {
  return [cities, points, route, highlight, origins, flows].some((places) => places !== undefined);
}

/** What a focus means. */
export interface Focus {
  /** Lands that stand out and are named; none for the world, a region, and names that lead nowhere. */
  readonly lands: readonly Land[];
  /** A continent or another region, of which the map shows the whole and lights up nothing. */
  readonly region: Land | undefined;
  /** The extract that the map is drawn from. */
  readonly sheet: MapSheet;
  readonly scope: 'region' | 'world' | 'states';
  /** What the project says of it, when it is one of its views. */
  readonly view: ViewRecord | undefined;
}

/** The part of the world that map-region.json has finest: [west, south, east, north] in degrees (scripts/cut-maps.js). */
const fine = [44, 34, 90, 57] as const;

/** Looks a focus up: the world, a view of the project, one land or several, or a region of the world. */
export function focusOf(focus: FocusedMap['focus'], atlas: Atlas): Focus {
  const view = typeof focus === 'string' ? viewNamed(focus, atlas) : undefined;
  const names = focusNames(focus, atlas);
  const nowhere: Focus = { lands: [], region: undefined, sheet: atlas.world, scope: 'world', view };
  if (view === undefined && names.some(isWorld)) return nowhere;
  const beyondNames: Focus = { ...nowhere, sheet: atlas.countries, scope: 'region' };
  if (names.length === 0) return beyondNames;
  const region = names.length === 1 && names[0] !== undefined ? findLand(names[0], atlas) : undefined;
  if (region?.kind === 'region') return { ...beyondNames, region };
  if (names.some((name) => findLands(name, atlas).length === 0)) return nowhere;
  const lands = findLandsTogether(names, atlas).flatMap((land) => landsWithin(land, atlas));
  if (lands.every(({ kind }) => kind === 'state')) return { ...nowhere, lands, sheet: atlas.states, scope: 'states' };
  return { ...beyondNames, lands, sheet: lands.every((land) => isFine(land, atlas)) ? atlas.region : atlas.countries };
}

/** The names of a focus, with a view of the project as the names of its lands. */
export function focusNames(focus: FocusedMap['focus'], atlas: Atlas): readonly string[] {
  if (typeof focus !== 'string') return focus;
  return viewNamed(focus, atlas)?.lands ?? [focus];
}

/** A view of the project by its name, exactly or but for its spelling. */
export function viewNamed(name: string, { views }: Atlas): ViewRecord | undefined {
  const key = spellingKey(name);
  return views.get(name) ?? [...views].find(([known]) => spellingKey(known) === key)?.[1];
}

export function isWorld(name: string): boolean {
  return spellingKey(name) === 'world';
}

function isFine({ kind, name }: Land, { region }: Atlas): boolean {
  const shape = kind === 'country' ? region.get(name) : undefined;
  if (shape === undefined) return false;
  const [[west, south], [east, north]] = geoBounds(shape);
  return west > fine[0] && south > fine[1] && east < fine[2] && north < fine[3];
}
