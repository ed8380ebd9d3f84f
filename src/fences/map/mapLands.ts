import type { Atlas } from './atlas.ts';
import { findLandsTogether, type Land, landsWithin } from './findLand.ts';
import type { Focus, FocusedMap } from './mapFocus.ts';
import { nameInLanguage } from './nameInLanguage.ts';
import { neighboursOf } from './neighboursOf.ts';

/** The lands that a map names beside its focus. */
export interface MapLands {
  readonly highlight: readonly Land[];
  readonly origins: readonly Land[];
  /** What the author calls them: a region of the world once, not each of its countries. */
  readonly namedOrigins: readonly Land[];
  /** Both ends of flows, as far as they are lands; regions as such. */
  readonly ends: readonly Land[];
  /** Around the focus, when they are asked for. */
  readonly neighbours: readonly Land[];
}

/** Looks up the lands of a map; a region of the world stands for its countries. On a map of states `Georgia` is one of them. */
export function mapLands(spec: FocusedMap, focus: Focus, atlas: Atlas): MapLands {
  const ofStates = focus.lands.some(({ kind, name }) => kind === 'state' || name === 'United States of America');
  const find = (names: readonly string[] = []): readonly Land[] => findLandsTogether(names, atlas, ofStates);
  const within = (lands: readonly Land[]): readonly Land[] => lands.flatMap((land) => landsWithin(land, atlas));
  const ends = (spec.flows ?? []).flatMap(({ from, to }) => [from, to]);
  return {
    highlight: within(find(spec.highlight)),
    origins: within(find(spec.origins)),
    namedOrigins: find(spec.origins),
    ends: find(ends.filter((end) => typeof end === 'string')),
    neighbours: spec.neighbours === true ? neighbourLands(focus, atlas) : [],
  };
}

/** The lands of their own kind around those of a focus, and those of the focus that border each other. */
export function neighbourLands({ lands, sheet }: Focus, atlas: Atlas): readonly Land[] {
  const { states, provinces } = atlas;
  return lands.flatMap(({ kind, name }) => {
    const around = kind === 'state' ? states : kind === 'province' ? provinces : sheet;
    return neighboursOf(name, around).map(
      (beside): Land => ({ kind, name: beside, text: kind === 'country' ? nameInLanguage(beside, atlas) : beside }),
    );
  });
}
