import type { Atlas } from './atlas.ts';

/** Something that maps know by its name. */
export interface KnownPlace {
  readonly name: string;
  /** Other names by which it is known. */
  readonly others: readonly string[];
  readonly is: 'place' | 'view' | 'country' | 'state' | 'province' | 'region' | 'world';
}

/**
 * All that may be named on a map: the project's own first.
 * @param kind `place` is a dot on the map or the end of an arrow, `land` an outline, `focus` what the map is about.
 */
export function knownPlaces(
  kind: 'place' | 'land' | 'focus',
  { names, places, views, aliases }: Pick<Atlas, 'names' | 'places' | 'views' | 'aliases'>,
): readonly KnownPlace[] {
  const own = (known: Iterable<string>, is: KnownPlace['is']): KnownPlace[] =>
    [...known].map((name) => ({ name, others: [], is }));
  const lands = (
    [
      ['country', names.countries],
      ['state', names.states],
      ['province', names.provinces],
      ['region', names.regions],
    ] as const
  ).flatMap(([is, known]) => Object.entries(known).map(([name, { names: others }]) => ({ name, others, is })));
  return [
    ...(kind === 'place' ? own(places.keys(), 'place') : []),
    ...(kind === 'focus' ? [...own(['world'], 'world'), ...own(views.keys(), 'view')] : []),
    ...own(aliases.keys(), 'country'),
    ...lands,
  ];
}
