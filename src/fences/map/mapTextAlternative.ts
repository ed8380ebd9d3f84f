import type { TextAlternative } from '../../model/drawing.ts';
import type { Atlas } from './atlas.ts';
import { distance } from './distance.ts';
import { findPlace, type PlaceName } from './findPlace.ts';
import { type FocusedMap, focusOf } from './mapFocus.ts';
import { neighboursOf } from './neighboursOf.ts';

/** What a map says, in sentences: the alternative text, then what is marked on it. */
export function mapTextAlternative(spec: FocusedMap, atlas: Atlas): TextAlternative {
  const names = (places: readonly PlaceName[]): string =>
    places.map((place) => (typeof place === 'string' ? place : place.name)).join(', ');
  const sentences = [closed(spec.alt)];
  if (spec.neighbours === true && spec.blank !== true) {
    const { lands, sheet } = focusOf(spec.focus, atlas);
    const beside = lands.flatMap((name) => neighboursOf(name, sheet)).filter((name) => !lands.includes(name));
    const around = [...new Set(beside)].sort();
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
  if (spec.flows) sentences.push(`Arrows: ${spec.flows.map((flow) => `${flow.from} to ${flow.to}`).join('; ')}.`);
  if (spec.points) sentences.push(`Places: ${names(spec.points)}.`);
  return { kind: 'text', text: sentences.join(' ') };
}

function closed(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
