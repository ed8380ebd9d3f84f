import type { LonLat } from '../../schema/lonLatSchema.ts';

/**
 * Where arrows to and from a country begin and end when the middle of its largest part would mislead: Russia's lies in far
 * Siberia, Indonesia's on New Guinea. A project gives others, or its own, in decks/project.yaml.
 */
export const countryAnchors: ReadonlyMap<string, LonLat> = new Map<string, LonLat>([
  ['Russia', [55, 56]],
  ['Indonesia', [107, -6.8]],
]);
