import type { MapSpec } from '../../schema/fences/map.ts';
import type { FenceMistake } from '../defineFence.ts';
import { unknownName } from '../unknownName.ts';
import type { Atlas } from './atlas.ts';
import { countryName, findPlace } from './findPlace.ts';
import { focusOf, withFocus } from './mapFocus.ts';

/** What a schema cannot know of a map: a focus that is missing, and names of lands and places that lead nowhere. */
export function mapMistakes(spec: MapSpec, atlas: Atlas): readonly FenceMistake[] {
  const countries = [...new Set([...atlas.region.keys(), ...atlas.world.keys()])];
  const states = [...atlas.states.keys()];
  const isCountry = (name: string): boolean => countries.includes(countryName(name, atlas));
  const named = [...(spec.cities ?? []), ...(spec.route ?? []), ...(spec.points ?? [])];
  const places = named.flatMap((place) =>
    typeof place === 'string' && findPlace(place, atlas) === undefined
      ? unknownName(
          'place',
          place,
          [...atlas.places.keys(), ...countries, ...states],
          'or give its position: { name: …, at: [lon, lat] }',
        )
      : [],
  );
  const lands = [
    ...(spec.origins ?? []),
    ...(spec.flows ?? []).flatMap(({ from, to }) => [from, to]),
    ...(spec.highlight ?? []),
  ];
  const shapes = [...countries, ...states, ...atlas.lower48.keys()];
  return [
    ...focusMistakes(spec, atlas, [...countries, ...states]),
    ...places,
    ...lands.flatMap((name) => (isCountry(name) ? [] : unknownName('country', name, countries))),
    ...(spec.compare ?? []).flatMap((name) =>
      isCountry(name) || shapes.includes(name) ? [] : unknownName('land', name, shapes),
    ),
  ];
}

function focusMistakes(spec: MapSpec, atlas: Atlas, lands: readonly string[]): readonly FenceMistake[] {
  const focus = withFocus(spec, atlas)?.focus;
  if (focus === undefined) {
    return [
      {
        message: 'This map has no `focus`, and decks/project.yaml names none for maps.',
        hint: 'Add `focus:` with a country or `world`, or `map: { focus: … }` to decks/project.yaml.',
      },
    ];
  }
  const { lands: found, view } = focusOf(focus, atlas);
  if (focus === 'world' || found.length > 0) return [];
  if (view === undefined) return unknownName('focus', focus, ['world', ...atlas.views.keys(), ...lands]);
  const unknown = view.lands.filter((name) => !lands.includes(countryName(name, atlas)));
  return unknown.length > 0
    ? unknown.flatMap((name) => unknownName(`land of the view \`${focus}\` in decks/project.yaml,`, name, lands))
    : [
        {
          message: `The view \`${focus}\` of decks/project.yaml has countries and states together.`,
          hint: 'A view shows countries, or states of the United States.',
        },
      ];
}
