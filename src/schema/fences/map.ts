import * as z from 'zod';
import type { NameKind } from '../../model/writingWords.ts';
import { lonLatSchema } from '../lonLatSchema.ts';
import { namedThings } from '../namedThings.ts';
import { altSchema, captionSchema } from './alt.ts';

const nameOf = (kind: NameKind) => z.string().min(1).register(namedThings, { kind });

const placeSchema = z.union([
  nameOf('place'),
  z
    .strictObject({ name: z.string().min(1), at: lonLatSchema })
    .describe('A place of any name, where you say: longitude first.'),
]);

const namesSchema = z.array(nameOf('land')).min(1);

/** The `map` fence: one view of the world, with what the author lays on it. */
export const mapSchema = z
  .strictObject({
    focus: z
      .union([nameOf('focus'), namesSchema])
      .describe(
        'What the map is about: a country, state or province, several of them in a list, a continent or another region, `world`, or a view of decks/project.yaml. Without it that file’s focus; if there is none, what the map shows.',
      )
      .optional(),
    globe: z.boolean().describe('A small globe that shows where the focus lies.').optional(),
    neighbours: z.boolean().describe('Label the countries around the focus.').optional(),
    cities: z.array(placeSchema).min(1).describe('Cities with a dot and a label.').optional(),
    distance: z.boolean().describe('With exactly two cities: a line with kilometres and miles.').optional(),
    route: z.array(placeSchema).min(2).describe('Places joined by arcs, in order.').optional(),
    compare: namesSchema
      .describe('Countries, states, provinces, continents or `lower 48`, at the same scale on the focus.')
      .optional(),
    highlight: namesSchema
      .describe('Lands that stand out beside the focus, without their names: countries, states, provinces, continents.')
      .optional(),
    origins: namesSchema.describe('Lands marked as origins.').optional(),
    flows: z
      .array(
        z.strictObject({
          from: placeSchema.describe('Where an arrow begins.'),
          to: placeSchema.describe('Where it ends.'),
        }),
      )
      .min(1)
      .describe('Arrows from land to land, or from place to place.')
      .optional(),
    points: z.array(placeSchema).min(1).describe('Places with a square mark and a label.').optional(),
    services: z.boolean().describe('The focus with its `points` only, and no routes.').optional(),
    blank: z.boolean().describe('No labels: for worksheets.').optional(),
    alt: altSchema,
    caption: captionSchema.optional(),
  })
  .refine((map) => map.distance !== true || map.cities?.length === 2, {
    message: '`distance` needs exactly two cities',
    path: ['distance'],
  })
  .refine((map) => map.services !== true || (map.route === undefined && map.flows === undefined), {
    message: 'a map of services shows no routes',
    path: ['services'],
  })
  .describe('A map of lands and places.');

export type MapSpec = z.infer<typeof mapSchema>;
