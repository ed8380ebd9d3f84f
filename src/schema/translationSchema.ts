import * as z from 'zod';
import { languageTagSchema } from './languageTagSchema.ts';

/** What a page asks of a section's translation. */
export const translationSchema = z.strictObject({
  section: z.string().min(1),
  language: languageTagSchema,
  seen: z
    .array(z.string())
    .optional()
    .describe('Slides that match their source again; left out to begin it, or add what it lacks.'),
});
