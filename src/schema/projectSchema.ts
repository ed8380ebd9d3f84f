import * as z from 'zod';
import { lonLatSchema } from './lonLatSchema.ts';

const nameSchema = z.string().min(1);

const hardTopicSchema = z
  .strictObject({
    helpLines: z
      .array(nameSchema)
      .min(1)
      .optional()
      .describe('Ids of the help lines that the end of such a talk must show. Without it any will do.'),
    careNote: nameSchema
      .optional()
      .describe('The sentences of care on its handouts, where the care section’s own text is too long or missing.'),
  })
  .describe('How this subject is cared for; `{}` when nothing is special.');

const viewSchema = z
  .strictObject({
    lands: z.array(nameSchema).min(1).describe('Countries, states and provinces that it shows.'),
    parallels: z
      .tuple([z.number().min(-90).max(90), z.number().min(-90).max(90)])
      .optional()
      .describe('For states: the two parallels that the projection keeps true, in degrees north.'),
    meridian: z
      .number()
      .min(-180)
      .max(180)
      .optional()
      .describe('For states: the meridian that stands upright, in degrees east.'),
  })
  .describe('Several lands as one focus.');

/** `decks/project.yaml`: what the talks of this project are about, as far as the kit must know it. */
export const projectSchema = z
  .strictObject({
    hardTopics: z
      .record(nameSchema, hardTopicSchema)
      .default({})
      .describe(
        'Hard subjects, by the word that sections write under `topics`. A talk that speaks of one has the care note before it and ends with help lines; no gate can take that back.',
      ),
    map: z
      .strictObject({
        focus: nameSchema.optional().describe('The `focus` of maps that name none.'),
        places: z
          .record(nameSchema, lonLatSchema)
          .default({})
          .describe(
            'Cities and lands that maps may name without a position. A country here has its arrows begin and end at this point, not at its middle.',
          ),
        aliases: z
          .record(nameSchema, nameSchema)
          .default({})
          .describe('What you call a land, and a name that maps know: `Suomi: Finland`.'),
        views: z.record(nameSchema, viewSchema).default({}).describe('Names that a map may give as its `focus`.'),
      })
      .prefault({})
      .describe('What maps know beside the countries of the world.'),
  })
  .describe('What the talks of this project are about.');

export type HardTopic = z.infer<typeof hardTopicSchema>;
export type ViewRecord = z.infer<typeof viewSchema>;
