import type { MapSheet } from '../../model/drawingData.ts';
import type { MapSpec } from '../../schema/fences/map.ts';
import type { ViewRecord } from '../../schema/projectSchema.ts';
import type { Atlas } from './atlas.ts';
import { countryName } from './findPlace.ts';

/** A map that knows what it is about: its own focus, or that of the project. */
export interface FocusedMap extends MapSpec {
  readonly focus: string;
}

/** Undefined when neither the fence nor the project names a focus. */
export function withFocus(spec: MapSpec, { focus }: Pick<Atlas, 'focus'>): FocusedMap | undefined {
  const named = spec.focus ?? focus;
  return named === undefined ? undefined : { ...spec, focus: named };
}

/** The lands that a focus means. */
export interface Focus {
  /** As the sheet names them; none for `world` and for a name that leads nowhere. */
  readonly lands: readonly string[];
  /** The finest extract that has them all. */
  readonly sheet: MapSheet;
  readonly scope: 'region' | 'world' | 'states';
  /** What the project says of it, when it is one of its views. */
  readonly view: ViewRecord | undefined;
}

/** Looks a focus up: the world, a view of the project, a country, or a state. */
export function focusOf(focus: string, atlas: Atlas): Focus {
  const view = atlas.views.get(focus);
  const names = view?.lands ?? [focus];
  const countries = names.map((name) => countryName(name, atlas));
  const has = (sheet: MapSheet, lands: readonly string[]): boolean => lands.every((name) => sheet.has(name));
  const nowhere: Focus = { lands: [], sheet: atlas.world, scope: 'world', view };
  if (focus === 'world') return nowhere;
  if (has(atlas.region, countries)) return { lands: countries, sheet: atlas.region, scope: 'region', view };
  // What lies beyond the fine extract is drawn from the coarse one, near as it is.
  if (has(atlas.world, countries)) return { lands: countries, sheet: atlas.world, scope: 'region', view };
  if (has(atlas.states, names)) return { lands: names, sheet: atlas.states, scope: 'states', view };
  return nowhere;
}
