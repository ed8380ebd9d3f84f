import * as z from 'zod';
import { lonLatSchema } from '../lonLatSchema.ts';
import { altSchema, captionSchema } from './alt.ts';

const placeSchema = z.union([
  z.string().min(1),
  z
    .strictObject({ name: z.string().min(1), at: lonLatSchema })
    .describe('A place that has no name in decks/project.yaml.'),
]);

const namesSchema = z.array(z.string().min(1)).min(1);

/** The `map` fence: one view of the world, with what the author lays on it. */
export const mapSchema = z
  .strictObject({
    focus: z
      .string()
      .min(1)
      .describe(
        'A country, a state of the United States, `world`, or a view of decks/project.yaml; else that file’s focus.',
      )
      .optional(),
    globe: z.boolean().describe('A small globe that shows where the focus lies.').optional(),
    neighbours: z.boolean().describe('Label the countries around the focus.').optional(),
    cities: z.array(placeSchema).min(1).describe('Cities with a dot and a label.').optional(),
    distance: z.boolean().describe('With exactly two cities: a line with kilometres and miles.').optional(),
    route: z.array(placeSchema).min(2).describe('Places joined by arcs, in order.').optional(),
    compare: namesSchema
      .describe('Countries, states of the United States or `lower 48`, at the same scale on the focus.')
      .optional(),
    highlight: namesSchema.describe('Countries that stand out beside the focus, without their names.').optional(),
    origins: namesSchema.describe('Countries marked as origins.').optional(),
    flows: z
      .array(z.strictObject({ from: z.string().min(1), to: z.string().min(1) }))
      .min(1)
      .describe('Arrows from country to country.')
      .optional(),
    points: z.array(placeSchema).min(1).describe('Places with a square mark and a label.').optional(),
    services: z.boolean().describe('The focus with its `points` only, and no routes.').optional(),
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
  });

export type MapSpec = z.infer<typeof mapSchema>;
