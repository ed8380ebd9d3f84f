import type { PlaceNames } from '../../model/placeNames.ts';

/** The names of all lands that maps know, each as maps call it: countries, states, provinces and regions of the world. */
export function landNames({ countries, states, provinces, regions }: PlaceNames): string[] {
  const names = [countries, states, provinces, regions].flatMap((kind) => Object.keys(kind));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'));
}
