import type { MultiPolygon } from 'geojson';
import type { Atlas } from './atlas.ts';
import { type NamedLand, placeIndex } from './placeIndex.ts';
import { spellingKey } from './spelling.ts';

/** A land as an author names it. */
export interface Land extends NamedLand {
  /** As the author calls it. */
  readonly text: string;
  /** The region of the world that the author named, where the land stands for a part of it. */
  readonly within?: string;
}

/**
 * The lands that a name may mean, the likeliest first: by what the project calls it, by one of its names, or by its code. None
 * when it is not known, or when nobody can tell which of several is meant (`meanings` says which).
 */
export function findLands(text: string, atlas: Atlas): readonly Land[] {
  const named = candidates(usualNameOf(text, atlas) ?? text, atlas);
  return named.map((land) => ({ ...land, text }));
}

/** The land that a name means; a country before a state of the same name, such as Georgia. */
export function findLand(text: string, atlas: Atlas): Land | undefined {
  return findLands(text, atlas)[0];
}

/**
 * The lands of names that stand together. `Georgia` is the country, but beside names of states alone, or where states are
 * preferred, the state. Names that are not known are left out.
 */
export function findLandsTogether(texts: readonly string[], atlas: Atlas, prefersStates = false): readonly Land[] {
  const each = texts.map((text) => findLands(text, atlas)).filter((lands) => lands.length > 0);
  const state = (lands: readonly Land[]): Land | undefined => lands.find(({ kind }) => kind === 'state');
  const areStates =
    each.every((lands) => state(lands) !== undefined) && each.some(([first]) => first?.kind === 'state');
  return each.flatMap((lands) => (areStates || prefersStates ? state(lands) : undefined) ?? lands[0] ?? []);
}

/** The name of a land in the sheets of a map: its own, and of a state or province that shares it with a country, its kind too. */
export function sheetName({ kind, name }: NamedLand, { countries }: Atlas): string {
  return kind !== 'country' && countries.has(name) ? `${name} (${kind})` : name;
}

/** The lands that a name may mean when nobody can tell which; none for a name that is clear, or unknown. */
export function meanings(text: string, { names }: Atlas): readonly string[] {
  const { names: known, codes, several } = placeIndex(names);
  const key = spellingKey(text);
  if (several.has(key)) return several.get(key) ?? [];
  const byCode = known.has(key) ? [] : (codes.get(text) ?? []);
  return byCode.length > 1 ? byCode.map(({ name }) => name) : [];
}

/** The outline of a land, in the finest extract that has it whole; none for a region. */
export function outlineOf({ kind, name }: NamedLand, atlas: Atlas): MultiPolygon | undefined {
  if (kind === 'state') return atlas.states.get(name);
  if (kind === 'province') return atlas.provinces.get(name);
  return kind === 'country' ? atlas.countries.get(name) : undefined;
}

/** The countries of a region; any other land itself. */
export function landsWithin(land: Land, { names, countries }: Atlas): readonly Land[] {
  if (land.kind !== 'region') return [land];
  return (names.regions[land.name]?.lands ?? []).map((name) => ({
    kind: countries.has(name) ? 'country' : 'province',
    name,
    text: name,
    within: land.name,
  }));
}

/** What a project calls a country, exactly or but for its spelling. */
function usualNameOf(text: string, { aliases }: Atlas): string | undefined {
  const key = spellingKey(text);
  return aliases.get(text) ?? [...aliases].find(([other]) => spellingKey(other) === key)?.[1];
}

function candidates(name: string, { names }: Atlas): readonly NamedLand[] {
  const { names: known, codes } = placeIndex(names);
  const key = spellingKey(name);
  const byCode = codes.get(name) ?? [];
  return known.get(key) ?? (byCode.length === 1 ? byCode : []);
}
