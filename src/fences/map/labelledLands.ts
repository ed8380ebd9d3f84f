import type { LonLat } from '../../schema/lonLatSchema.ts';
import { textSizes } from '../drawing/textSizes.ts';
import type { Atlas } from './atlas.ts';
import { findLand, type Land, sheetName } from './findLand.ts';
import { anchorOf, findPlace, nameOf } from './findPlace.ts';
import type { FocusedMap } from './mapFocus.ts';
import type { LabelText } from './placeLabel.ts';
import type { MapView } from './viewOf.ts';

/** A land to be named: `name` in the map's sheets, `text` as the author calls it, `at` where its mark or arrow stands. */
export interface LandLabel extends LabelText {
  readonly name: string;
  readonly at: LonLat;
}

/** Lands that get their name: the focus, origins, both ends of flows, and neighbours. */
export function labelledLands(spec: FocusedMap, { lands }: MapView, atlas: Atlas): readonly LandLabel[] {
  const { focus, namedOrigins, neighbours } = lands;
  const dotted = [...(spec.cities ?? []), ...(spec.route ?? []), ...(spec.points ?? [])].map(nameOf);
  const labels = new Map<string, LandLabel>();
  const add = (land: Land, size: number, weight: LandLabel['weight']): void => {
    const name = sheetName(land, atlas);
    if (!labels.has(name)) labels.set(name, { name, text: land.text, at: anchorOf(land, atlas), size, weight });
  };
  for (const land of focus) add(land, focus.length > 1 ? textSizes.mapLabel : 36, 700);
  for (const land of [...namedOrigins, ...lands.ends, ...neighbours]) add(land, textSizes.mapLabel, 600);
  const texts = new Set([...labels.values()].map(({ text }) => text));
  for (const place of (spec.flows ?? []).flatMap(({ from, to }) => [from, to])) {
    const [name, found] = [nameOf(place), texts.has(nameOf(place)) ? undefined : findPlace(place, atlas)];
    const isLand = typeof place === 'string' && findLand(place, atlas) !== undefined;
    if (found && !isLand) labels.set(name, { name, text: name, at: found.at, size: textSizes.mapLabel, weight: 600 });
  }
  return [...labels.values()].filter(({ name }) => !dotted.includes(name));
}
