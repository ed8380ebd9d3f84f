import * as z from 'zod';

/** Audiences from the youngest to the most experienced: a deck's audience is the ceiling for what it may show. */
export const audiences = ['general', 'teen', 'adult', 'professional'] as const;

export const audienceSchema = z
  .enum(audiences)
  .describe('general (any age) < teen (14 and older) < adult < professional.');

export type Audience = z.infer<typeof audienceSchema>;
