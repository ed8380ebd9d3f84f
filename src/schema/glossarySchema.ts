import * as z from 'zod';

/** A word that learners of English may not know. */
export const glossaryEntrySchema = z.strictObject({
  meaning: z.string().describe('What it means, in words that are easier than it.'),
  lang: z.record(z.string(), z.string()).optional().describe('Translations by language tag, checked by a reader.'),
  check: z.string().optional().describe('Who must still confirm the translations.'),
  everyday: z
    .boolean()
    .optional()
    .describe('A word that all know: listed for its translations, once they are checked.'),
  note: z.string().optional().describe('For those who keep the list; never printed.'),
});

export const glossaryFileSchema = z.record(z.string(), glossaryEntrySchema).describe('Words and what they mean.');

export type GlossaryRecord = z.infer<typeof glossaryEntrySchema>;
