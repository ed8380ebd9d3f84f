import * as z from 'zod';
import { namedThings } from '../namedThings.ts';
import { captionSchema } from './alt.ts';

/** The `helplines` fence: help lines of decks/helplines.yaml, with their numbers large. */
export const helplinesSchema = z
  .strictObject({
    ids: z
      .array(z.string().min(1).register(namedThings, { kind: 'helpline' }))
      .min(1)
      .max(4)
      .meta({ title: 'Help lines' })
      .describe('Ids of decks/helplines.yaml, the most important first.'),
    caption: captionSchema.optional(),
  })
  .describe('Numbers to call, large.');

export type HelplinesSpec = z.infer<typeof helplinesSchema>;
