import type { TextAlternative } from '../../model/drawing.ts';
import type { MapData } from '../../model/drawingData.ts';
import type { MapSpec } from '../../schema/fences/map.ts';
import { distance } from './distance.ts';
import { countryName, findPlace, type PlaceName } from './findPlace.ts';
import { neighboursOf } from './neighboursOf.ts';

/** What a map says, in sentences: the alternative text, then what is marked on it. */
export function mapTextAlternative(spec: MapSpec, maps: MapData): TextAlternative {
  const names = (places: readonly PlaceName[]): string =>
    places.map((place) => (typeof place === 'string' ? place : place.name)).join(', ');
  const sentences = [closed(spec.alt)];
  if (spec.neighbours === true && spec.blank !== true) {
    const around = neighboursOf(countryName(spec.focus, maps), maps.region);
    if (around.length > 0) sentences.push(`Neighbors: ${around.join(', ')}.`);
  }
  if (spec.cities) sentences.push(`Cities: ${names(spec.cities)}.`);
  const [from, to] = (spec.cities ?? []).map((place) => findPlace(place, maps));
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
