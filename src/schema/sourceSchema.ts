import * as z from 'zod';

const nameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

const daySchema = z.union([z.number().int(), z.string()]);

/** A source with the field names of CSL, which Zotero and Pandoc read too. */
export const sourceSchema = z.strictObject({
  type: z.string().describe('A CSL type: report, article, webpage, legislation, speech, personal_communication …'),
  title: z.string(),
  short: z.string().max(48).describe('What a slide’s source line prints.'),
  author: z.array(nameSchema).optional(),
  editor: z.array(nameSchema).optional(),
  issued: daySchema.optional().describe('Year or day of publication.'),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  page: z.string().optional(),
  URL: z.string().optional(),
  accessed: daySchema.optional().describe('Day on which it was read.'),
  note: z.string().optional(),
});

export const sourcesFileSchema = z.record(z.string(), sourceSchema).describe('Who counted, and where it can be read.');

export type SourceRecord = z.infer<typeof sourceSchema>;
