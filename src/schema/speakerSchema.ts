import * as z from 'zod';

const optional = z.string().nullish();

/** Who speaks. Everything may stay empty: pages leave no hole where a field is. */
export const speakerSchema = z
  .strictObject({
    name: optional,
    organisation: optional,
    contact: optional,
    charity: z.strictObject({ name: optional, url: optional }).nullish(),
    address: optional.describe('A web address for the QR code on handouts.'),
  })
  .describe('Who speaks.');

export type SpeakerRecord = z.infer<typeof speakerSchema>;
