import * as z from 'zod';

/** Where a picture or a film comes from, and who may be seen on it. */
export const creditSchema = z
  .strictObject({
    licence: z
      .string()
      .min(1)
      .describe('Licence or permission, such as `CC BY 4.0` or `given by the photographer, 2026-03-01`.'),
    author: z.string().min(1).describe('Who made it, as the licence asks for; printed where it is shown.'),
    source: z
      .string()
      .min(1)
      .optional()
      .describe('Where it comes from, such as an address or a book, so that others can find it; not printed.'),
    people: z.boolean().describe('Whether a person can be recognized on it.'),
    consent: z.string().min(1).optional().describe('How and when everyone who can be recognized agreed to this use.'),
  })
  .refine((credit) => !credit.people || credit.consent !== undefined, {
    message: 'a picture on which people can be recognized needs their `consent`',
    path: ['consent'],
  });

/** `assets/credits.yaml`: pictures and films by their path below the project, such as `assets/photos/steppe.jpg`. */
export const creditsFileSchema = z
  .record(z.string(), creditSchema)
  .describe('Licence, author and consent of each photograph, and of drawings and films that others have made.');

export type CreditRecord = z.infer<typeof creditSchema>;
