import * as z from 'zod';

/** A point on the map. */
export const lonLatSchema = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .meta({ title: 'Position' })
  .describe('[longitude, latitude] in degrees, east and north positive.');

export type LonLat = Readonly<z.infer<typeof lonLatSchema>>;
