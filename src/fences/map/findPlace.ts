import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '../../schema/lonLatSchema.ts';
import type { Atlas } from './atlas.ts';
import { countryAliases } from './countryAliases.ts';
import { countryAnchors } from './countryAnchors.ts';

/** A place by its name, or as the author puts it on the map. */
export type PlaceName = string | { readonly name: string; readonly at: readonly [number, number] };

export interface Place {
  readonly name: string;
  readonly at: LonLat;
}

/** Finds where a place lies: as the author says, else as the project says, else at the anchor or in the middle of a country or state. */
export function findPlace(place: PlaceName, atlas: Atlas): Place | undefined {
  if (typeof place !== 'string') return place;
  const country = countryName(place, atlas);
  const known = atlas.places.get(place) ?? atlas.places.get(country) ?? countryAnchors.get(country);
  if (known !== undefined) return { name: place, at: known };
  const outline = atlas.region.get(country) ?? atlas.world.get(country) ?? atlas.states.get(place);
  return outline && { name: place, at: geoCentroid(largestPart(outline)) };
}

/** The name that the map data uses for a country. */
export function countryName(name: string, atlas: Atlas): string {
  if (atlas.world.has(name) || atlas.region.has(name)) return name;
  return atlas.aliases.get(name) ?? countryAliases.get(name) ?? name;
}

function largestPart(outline: MultiPolygon): Polygon {
  const parts = outline.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}
