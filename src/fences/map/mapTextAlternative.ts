import type { TextAlternative } from '../../model/drawing.ts';
import type { Atlas } from './atlas.ts';
import { distance } from './distance.ts';
import { findPlace, nameOf, type PlaceName } from './findPlace.ts';
import { type FocusedMap, focusOf } from './mapFocus.ts';
import { neighbourLands } from './mapLands.ts';

/** What a map says, in sentences: the alternative text, then what is marked on it. */
export function mapTextAlternative(spec: FocusedMap, atlas: Atlas): TextAlternative {
  const names = (places: readonly PlaceName[]): string => places.map(nameOf).join(', ');
  const sentences = [closed(spec.alt)];
  if (spec.neighbours === true && spec.blank !== true) {
    const focus = focusOf(spec.focus, atlas);
    const beside = neighbourLands(focus, atlas).filter((land) => !focus.lands.some(({ name }) => name === land.name));
    const around = [...new Set(beside.map(({ text }) => text))].sort();
    if (around.length > 0) sentences.push(`Neighbors: ${around.join(', ')}.`);
  }
  if (spec.cities) sentences.push(`Cities: ${names(spec.cities)}.`);
  const [from, to] = (spec.cities ?? []).map((place) => findPlace(place, atlas));
  if (spec.distance === true && from && to) {
    const { km, miles } = distance(from.at, to.at);
    sentences.push(`From ${from.name} to ${to.name}: ${km} km (${miles} miles).`);
  }
  if (spec.route) sentences.push(`Route: ${names(spec.route).replaceAll(', ', ' – ')}.`);
  if (spec.compare) sentences.push(`Laid over it at the same scale: ${spec.compare.join(', ')}.`);
  if (spec.origins) sentences.push(`Marked as origins: ${spec.origins.join(', ')}.`);
  if (spec.flows)
    sentences.push(`Arrows: ${spec.flows.map(({ from, to }) => `${nameOf(from)} to ${nameOf(to)}`).join('; ')}.`);
  if (spec.points) sentences.push(`Places: ${names(spec.points)}.`);
  return { kind: 'text', text: sentences.join(' ') };
}

function closed(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
