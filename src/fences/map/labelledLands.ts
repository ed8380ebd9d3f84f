import { textSizes } from '../drawing/textSizes.ts';
import type { Atlas } from './atlas.ts';
import { countryName } from './findPlace.ts';
import type { FocusedMap } from './mapFocus.ts';
import type { MapView } from './mapView.ts';
import { neighboursOf } from './neighboursOf.ts';
import type { LabelText } from './placeLabel.ts';

/** A land to be named: `name` in the map data, `text` as the author calls it. */
export interface LandLabel extends LabelText {
  readonly name: string;
}

/** Lands that get their name: the focus, origins, both ends of flows, and neighbours. */
export function labelledLands(spec: FocusedMap, view: MapView, atlas: Atlas): readonly LandLabel[] {
  const { focus } = view;
  const beside = spec.neighbours === true ? focus.flatMap((name) => neighboursOf(name, view.sheet)) : [];
  const named = [...(spec.origins ?? []), ...(spec.flows ?? []).flatMap(({ from, to }) => [from, to])];
  const dotted = [...(spec.cities ?? []), ...(spec.route ?? [])];
  const labels = new Map<string, LandLabel>();
  for (const name of focus)
    labels.set(name, { name, text: name, size: focus.length > 1 ? textSizes.mapLabel : 36, weight: 700 });
  for (const text of [...named, ...beside]) {
    const name = countryName(text, atlas);
    if (!labels.has(name)) labels.set(name, { name, text, size: textSizes.mapLabel, weight: 600 });
  }
  return [...labels.values()].filter(({ name }) => !dotted.includes(name));
}
