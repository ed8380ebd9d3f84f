import type { MapData } from '../../model/drawingData.ts';
import type { MapSpec } from '../../schema/fences/map.ts';
import type { FenceMistake } from '../defineFence.ts';
import { unknownName } from '../unknownName.ts';
import { countryName, findPlace } from './findPlace.ts';
import { knownPlaces } from './places.ts';

/** Names on a map that its data does not hold: its focus, places, countries, and lands to compare. */
export function mapMistakes(spec: MapSpec, maps: MapData): readonly FenceMistake[] {
  const countries = [...new Set([...maps.region.keys(), ...maps.world.keys()])];
  const isCountry = (name: string): boolean => countries.includes(countryName(name, maps));
  const named = [...(spec.cities ?? []), ...(spec.route ?? []), ...(spec.points ?? [])];
  const places = named.flatMap((place) =>
    typeof place === 'string' && findPlace(place, maps) === undefined
      ? unknownName(
          'place',
          place,
          [...knownPlaces.keys(), ...countries],
          'or give its position: { name: …, at: [lon, lat] }',
        )
      : [],
  );
  const lands = [...(spec.origins ?? []), ...(spec.flows ?? []).flatMap(({ from, to }) => [from, to])];
  const shapes = [...countries, ...maps.states.keys(), ...maps.lower48.keys()];
  const views = ['Central Asia', 'world', 'Minnesota and North Dakota'];
  return [
    ...(views.includes(spec.focus) || isCountry(spec.focus)
      ? []
      : unknownName('focus', spec.focus, [...views, ...countries])),
    ...places,
    ...lands.flatMap((name) => (isCountry(name) ? [] : unknownName('country', name, countries))),
    ...(spec.compare ?? []).flatMap((name) =>
      isCountry(name) || shapes.includes(name) ? [] : unknownName('land', name, shapes),
    ),
  ];
}
