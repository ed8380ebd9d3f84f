import type { TextAlternative } from '../../model/drawing.ts';
import type { Atlas } from './atlas.ts';
import { distance } from './distance.ts';
import { findPlace, nameOf, type PlaceName } from './findPlace.ts';
import { type FocusedMap, focusOf } from './mapFocus.ts';
import { neighbourLands } from './mapLands.ts';

/** What a map says, in sentences: the alternative text, then what is marked on it. */
export function mapTextAlternative(spec: FocusedMap, atlas: Atlas): TextAlternative {
  const names = (places: readonly PlaceName[]): string => places.map(nameOf).join(', ');
  const { say } = atlas;
  const arrow = ({ from, to }: Readonly<Record<'from' | 'to', PlaceName>>): string =>
    say('map.arrow', { from: nameOf(from), to: nameOf(to) });
  const sentences = [closed(spec.alt)];
  if (spec.neighbours === true && spec.blank !== true) {
    const focus = focusOf(spec.focus, atlas);
    const beside = neighbourLands(focus, atlas).filter((land) => !focus.lands.some(({ name }) => name === land.name));
    const around = [...new Set(beside.map(({ text }) => text))].sort();
    if (around.length > 0) sentences.push(`${say('map.neighbors', { places: around.join(', ') })}.`);
  }
  if (spec.cities) sentences.push(`${say('map.cities', { places: names(spec.cities) })}.`);
  const [from, to] = (spec.cities ?? []).map((place) => findPlace(place, atlas));
  if (spec.distance === true && from && to) {
    const { km, miles } = distance(from.at, to.at);
    sentences.push(`${say('map.distance', { from: from.name, to: to.name, km, miles })}.`);
  }
  if (spec.route) sentences.push(`${say('map.route', { places: spec.route.map(nameOf).join(' – ') })}.`);
  if (spec.compare) sentences.push(`${say('map.laidOver', { places: spec.compare.join(', ') })}.`);
  if (spec.origins) sentences.push(`${say('map.origins', { places: spec.origins.join(', ') })}.`);
  if (spec.flows) sentences.push(`${say('map.arrows', { arrows: spec.flows.map(arrow).join('; ') })}.`);
  if (spec.points) sentences.push(`${say('map.places', { places: names(spec.points) })}.`);
  return { kind: 'text', text: sentences.join(' ') };
}

function closed(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
