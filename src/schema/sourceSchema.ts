import * as z from 'zod';

const nameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

const daySchema = z.union([z.number().int(), z.string()]);

/** A source with the field names of CSL, which Zotero and Pandoc read too. */
export const sourceSchema = z.strictObject({
  type: z.string().describe('A CSL type: report, article, webpage, legislation, speech, personal_communication …'),
  title: z.string().describe('As it stands on the report, page or article.'),
  short: z.string().max(48).describe('What a slide’s source line prints.'),
  author: z.array(nameSchema).optional().describe('Who wrote or said it.'),
  editor: z.array(nameSchema).optional().describe('Who edited it.'),
  issued: daySchema.optional().describe('Year or day of publication.'),
  publisher: z.string().optional().describe('Who brought it out.'),
  'container-title': z.string().optional().describe('The journal, book or site in which it stands.'),
  page: z.string().optional().describe('On which page.'),
  URL: z.string().optional().describe('Where it can be read.'),
  accessed: daySchema.optional().describe('Day on which it was read.'),
  note: z.string().optional().describe('For those who keep the ledger; never printed.'),
});

export const sourcesFileSchema = z.record(z.string(), sourceSchema).describe('Who counted, and where it can be read.');

export type SourceRecord = z.infer<typeof sourceSchema>;
