import * as z from 'zod';
import { altSchema, captionSchema } from './alt.ts';

/** The `letters` fence: letters of an alphabet as cards, and words with their meaning. */
export const lettersSchema = z
  .strictObject({
    letters: z.array(z.string().min(1).max(4)).min(1).max(18).describe('The letters, a card each.'),
    lang: z.string().min(2).describe('Language of the letters and words as a BCP 47 tag, such as `kk`.'),
    words: z
      .array(z.strictObject({ word: z.string().min(1), meaning: z.string().min(1) }))
      .min(1)
      .max(8)
      .describe('Words in these letters, each with its meaning.')
      .optional(),
    alt: altSchema,
    caption: captionSchema.optional(),
  })
  .describe('Letters of an alphabet as cards.');

export type LettersSpec = z.infer<typeof lettersSchema>;
