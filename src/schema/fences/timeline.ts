import * as z from 'zod';
import { altSchema, captionSchema, factIdSchema, labelSchema } from './alt.ts';

const eventSchema = z
  .strictObject({
    when: labelSchema.describe('A year, or words such as `before 1920s`.'),
    what: z.string().min(1).describe('What happened; when left out, the text of `fact`.').optional(),
    fact: factIdSchema.optional(),
  })
  .refine((event) => event.what !== undefined || event.fact !== undefined, {
    message: 'give `what`, or a `fact` that says it',
    path: ['what'],
  });

/** The `timeline` fence: events in order, evenly spaced. */
export const timelineSchema = z
  .strictObject({
    events: z.array(eventSchema).min(2).max(7).describe('What happened, the earliest first.'),
    alt: altSchema,
    caption: captionSchema.optional(),
  })
  .describe('Two to seven events in their order.');

export type TimelineSpec = z.infer<typeof timelineSchema>;
