import { geoDistance } from 'd3-geo';
import type { LonLat } from '../../schema/lonLatSchema.ts';

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371.0088;
const kilometresPerMile = 1.609344;

/** The distance of two places along the great circle, in whole kilometres and miles. */
export function distance(a: LonLat, b: LonLat): { readonly km: number; readonly miles: number } {
  const kilometres = geoDistance([...a], [...b]) * earthRadius;
  return { km: Math.round(kilometres), miles: Math.round(kilometres / kilometresPerMile) };
}
