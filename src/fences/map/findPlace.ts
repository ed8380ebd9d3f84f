import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { MapData } from '../../model/drawingData.ts';
import { countryAliases, countryAnchors, knownPlaces, type LonLat } from './places.ts';

/** A place by its name, or as the author puts it on the map. */
export type PlaceName = string | { readonly name: string; readonly at: readonly [number, number] };

export interface Place {
  readonly name: string;
  readonly at: LonLat;
}

/** Finds where a place lies: as the author says, else a known city or state, else a country's anchor or middle. */
export function findPlace(place: PlaceName, maps: MapData): Place | undefined {
  if (typeof place !== 'string') return place;
  const known = knownPlaces.get(place);
  if (known !== undefined) return { name: place, at: known };
  const country = countryName(place, maps);
  const anchor = countryAnchors.get(country);
  if (anchor !== undefined) return { name: place, at: anchor };
  const outline = maps.region.get(country) ?? maps.world.get(country);
  return outline && { name: place, at: geoCentroid(largestPart(outline)) };
}

/** The name that the map data uses for a country. */
export function countryName(name: string, maps: MapData): string {
  return maps.world.has(name) || maps.region.has(name) ? name : (countryAliases.get(name) ?? name);
}

function largestPart(outline: MultiPolygon): Polygon {
  const parts = outline.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}
