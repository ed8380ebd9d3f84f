import * as z from 'zod';
import { altSchema, captionSchema } from './alt.ts';

const lonLatSchema = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('[longitude, latitude] in degrees, east and north positive.');

const placeSchema = z.union([
  z.string().min(1),
  z.strictObject({ name: z.string().min(1), at: lonLatSchema }).describe('A place the kit does not know.'),
]);

const namesSchema = z.array(z.string().min(1)).min(1);

/** The `map` fence: one view of the world, with what the author lays on it. */
export const mapSchema = z
  .strictObject({
    focus: z
      .string()
      .min(1)
      .default('Kazakhstan')
      .describe('A country, `Central Asia`, `world`, or `Minnesota and North Dakota`.'),
    globe: z.boolean().describe('A small globe that shows where the focus lies.').optional(),
    neighbours: z.boolean().describe('Label the countries around the focus.').optional(),
    cities: z.array(placeSchema).min(1).describe('Cities with a dot and a label.').optional(),
    distance: z.boolean().describe('With exactly two cities: a line with kilometres and miles.').optional(),
    route: z.array(placeSchema).min(2).describe('Places joined by arcs, in order.').optional(),
    compare: namesSchema
      .describe('`Minnesota`, `North Dakota`, `lower 48` or countries, at the same scale on the focus.')
      .optional(),
    origins: namesSchema.describe('Countries marked as origins.').optional(),
    flows: z
      .array(z.strictObject({ from: z.string().min(1), to: z.string().min(1) }))
      .min(1)
      .describe('Arrows from country to country.')
      .optional(),
    points: z.array(placeSchema).min(1).describe('Places with a square mark and a label.').optional(),
    services: z.boolean().describe('The two states with their `points` only, and no routes.').optional(),
    blank: z.boolean().describe('No labels: for worksheets.').optional(),
    alt: altSchema,
    caption: captionSchema,
  })
  .refine((map) => map.distance !== true || map.cities?.length === 2, {
    message: '`distance` needs exactly two cities',
    path: ['distance'],
  })
  .refine((map) => map.services !== true || (map.route === undefined && map.flows === undefined), {
    message: 'a map of services shows no routes',
    path: ['services'],
  })
  .refine((map) => map.services !== true || map.focus === 'Minnesota and North Dakota', {
    message: '`services` goes with `focus: Minnesota and North Dakota`',
    path: ['services'],
  });

export type MapSpec = z.infer<typeof mapSchema>;
