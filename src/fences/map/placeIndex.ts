import type { LandNames, PlaceNames } from '../../model/placeNames.ts';
import { spellingKey } from './spelling.ts';

/** A land that has a name: `state` is one of the United States, `province` one of another country or a part of a country. */
export interface NamedLand {
  readonly kind: 'country' | 'state' | 'province' | 'region';
  /** As the extracts, or the list of regions, call it. */
  readonly name: string;
}

interface PlaceIndex {
  /** By spelling key; several lands for `Georgia` alone, countries first. */
  readonly names: ReadonlyMap<string, readonly NamedLand[]>;
  /** By code, such as `KZ`, `KAZ` or `US-MN`; a country and a state of the United States may share one. */
  readonly codes: ReadonlyMap<string, readonly NamedLand[]>;
  /** Names that mean several lands, by spelling key. */
  readonly several: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<PlaceNames, PlaceIndex>();

/** All names of lands; made once for the names that were loaded. */
export function placeIndex(names: PlaceNames): PlaceIndex {
  const index = indexes.get(names) ?? makeIndex(names);
  indexes.set(names, index);
  return index;
}

function makeIndex({ countries, states, provinces, regions, several }: PlaceNames): PlaceIndex {
  const byName = new Map<string, readonly NamedLand[]>();
  const byCode = new Map<string, readonly NamedLand[]>();
  const add = (index: Map<string, readonly NamedLand[]>, key: string, land: NamedLand): void => {
    const before = index.get(key) ?? [];
    if (!before.some(({ name, kind }) => name === land.name && kind === land.kind)) index.set(key, [...before, land]);
  };
  const enter = (kind: NamedLand['kind'], lands: Readonly<Record<string, Pick<LandNames, 'names'>>>): void => {
    for (const [name, { names }] of Object.entries(lands)) {
      for (const called of [name, ...names]) add(byName, spellingKey(called), { kind, name });
    }
  };
  const enterCodes = (kind: NamedLand['kind'], lands: Readonly<Record<string, LandNames>>): void => {
    for (const [name, { codes }] of Object.entries(lands)) for (const code of codes) add(byCode, code, { kind, name });
  };
  enter('country', countries);
  enter('state', states);
  enter('province', provinces);
  enter('region', regions);
  enterCodes('country', countries);
  enterCodes('state', states);
  enterCodes('province', provinces);
  return {
    names: byName,
    codes: byCode,
    several: new Map(Object.entries(several).map(([name, lands]) => [spellingKey(name), lands])),
  };
}
