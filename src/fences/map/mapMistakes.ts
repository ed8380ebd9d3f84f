import type { MapSpec } from '../../schema/fences/map.ts';
import type { FenceMistake } from '../defineFence.ts';
import { unknownName } from '../unknownName.ts';
import type { Atlas } from './atlas.ts';
import { isLower48 } from './compareMap.ts';
import { findLands, meanings } from './findLand.ts';
import { findPlace } from './findPlace.ts';
import { knownPlaces } from './knownPlaces.ts';
import { focusNames, isWorld, viewNamed, withFocus } from './mapFocus.ts';

/** What a schema cannot know of a map: a focus that is missing, and names of lands and places that lead nowhere. */
export function mapMistakes(spec: MapSpec, atlas: Atlas): readonly FenceMistake[] {
  const stops = [...(spec.cities ?? []), ...(spec.route ?? []), ...(spec.points ?? [])];
  const ends = (spec.flows ?? []).flatMap(({ from, to }) => [from, to]);
  const places = [...stops, ...ends].filter((place) => typeof place === 'string');
  const lands = [...(spec.origins ?? []), ...(spec.highlight ?? []), ...(spec.compare ?? [])];
  const isKnown = (name: string): boolean => findLands(name, atlas).length > 0;
  return [
    ...focusMistakes(spec, atlas),
    ...places.flatMap((name) => (findPlace(name, atlas) === undefined ? unknown('place', name, atlas) : [])),
    ...lands.flatMap((name) =>
      isKnown(name) || (spec.compare?.includes(name) === true && isLower48(name)) ? [] : unknown('land', name, atlas),
    ),
  ];
}

function focusMistakes(spec: MapSpec, atlas: Atlas): readonly FenceMistake[] {
  const focus = withFocus(spec, atlas)?.focus;
  if (focus === undefined) {
    return [
      {
        message: 'This map has no `focus` and shows no place, and decks/project.yaml names none for maps.',
        hint: 'Add `focus:` with a country, a continent or `world`, or `map: { focus: … }` to decks/project.yaml.',
      },
    ];
  }
  if (spec.compare !== undefined && (focus.length === 0 || focusNames(focus, atlas).some(isWorld))) {
    return [
      {
        message: 'This map compares lands with nothing: its `focus` is no land.',
        hint: 'Give the land that the others are laid over: `focus: Brazil`.',
      },
    ];
  }
  const isView = typeof focus === 'string' && viewNamed(focus, atlas) !== undefined;
  return focusNames(focus, atlas)
    .filter((name) => findLands(name, atlas).length === 0 && (isView || !isWorld(name)))
    .filter((name) => spec.compare === undefined || !isLower48(name))
    .flatMap((name) => unknown(isView ? `land of the view \`${focus}\` in decks/project.yaml,` : 'focus', name, atlas));
}

/** A name that may be one of several lands, or none: what is near, what is known of the kind, and how else to say it. */
function unknown(what: string, name: string, atlas: Atlas): readonly FenceMistake[] {
  const meant = meanings(name, atlas);
  if (meant.length > 0) {
    const lands = meant.map((land) => `\`${land}\``).join(' or ');
    return [{ message: `The ${what} \`${name}\` may be ${lands}.`, hint: 'Write the name of the one that you mean.' }];
  }
  const kind = what === 'place' || what === 'focus' ? what : 'land';
  const known = knownPlaces(kind, atlas).flatMap((place) => [place.name, ...place.others]);
  return unknownName(what, name, known, hintFor(kind === 'place', [...atlas.places.keys()]));
}

/** So many places of the project a hint lists. */
const listed = 8;

function hintFor(isPlace: boolean, own: readonly string[]): string {
  const kinds =
    'countries, continents and regions of the world, states of the United States, and provinces of Australia, Brazil and Canada';
  if (!isPlace) {
    return `Known here: ${kinds}. Any other place can stand on the map as one of its \`points\`: \`{ name: …, at: [longitude, latitude] }\`.`;
  }
  const places =
    own.length === 0
      ? ''
      : `, and of decks/project.yaml ${own.slice(0, listed).join(', ')}${own.length > listed ? ' …' : ''}`;
  return `Say where it lies: \`{ name: …, at: [longitude, latitude] }\`, here or under \`places\` in decks/project.yaml. Known by name: ${kinds}${places}.`;
}
