import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '../../schema/lonLatSchema.ts';
import type { Atlas } from './atlas.ts';
import { countryAnchors } from './countryAnchors.ts';
import { findLand, type Land, landsWithin, outlineOf } from './findLand.ts';
import { spellingKey } from './spelling.ts';

/** A place by its name, or as the author puts it on the map. */
export type PlaceName = string | { readonly name: string; readonly at: readonly [number, number] };

export interface Place {
  readonly name: string;
  readonly at: LonLat;
}

/** What the author calls a place. */
export function nameOf(place: PlaceName): string {
  return typeof place === 'string' ? place : place.name;
}

/** Finds where a place lies: as the author says, else as the project says, else at the anchor or in the middle of a land. */
export function findPlace(place: PlaceName, atlas: Atlas): Place | undefined {
  if (typeof place !== 'string') return place;
  const own = projectPlace(place, atlas);
  if (own !== undefined) return { name: place, at: own };
  const land = findLand(place, atlas);
  return land && { name: place, at: anchorOf(land, atlas) };
}

/** Where arrows to and from a land begin and end: the project's place for it, the kit's anchor, or the middle of its largest part. */
export function anchorOf(land: Land, atlas: Atlas): LonLat {
  const known = projectPlace(land.name, atlas) ?? (land.kind === 'country' ? countryAnchors.get(land.name) : undefined);
  if (known !== undefined) return known;
  const { frame } = (land.kind === 'region' ? atlas.names.regions[land.name] : undefined) ?? {};
  if (frame !== undefined) return middleOfFrame(frame);
  // The sheets that most maps are drawn from come first, so that the middle is that of what is drawn.
  const coarse = land.kind === 'country' ? (atlas.region.get(land.name) ?? atlas.world.get(land.name)) : undefined;
  const outline = coarse ?? outlineOf(land, atlas);
  if (outline !== undefined) return geoCentroid(largestPart(outline));
  const geometries = landsWithin(land, atlas).flatMap((one) => outlineOf(one, atlas) ?? []);
  return geoCentroid({ type: 'GeometryCollection', geometries });
}

function projectPlace(name: string, { places }: Atlas): LonLat | undefined {
  const key = spellingKey(name);
  return places.get(name) ?? [...places].find(([known]) => spellingKey(known) === key)?.[1];
}

function middleOfFrame([west, south, east, north]: readonly [number, number, number, number]): LonLat {
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  return [middle > 180 ? middle - 360 : middle, (south + north) / 2];
}

function largestPart(outline: MultiPolygon): Polygon {
  const parts = outline.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}
