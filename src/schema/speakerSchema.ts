import * as z from 'zod';
import { httpsAddressSchema } from './httpsAddressSchema.ts';

const optional = z.string().nullish();

/** Who speaks. Everything may stay empty: pages leave no hole where a field is. */
export const speakerSchema = z
  .strictObject({
    name: optional,
    organisation: optional,
    contact: optional,
    charity: z.strictObject({ name: optional, url: optional }).nullish(),
    address: optional.describe('A web address for the QR code on handouts.'),
    site: httpsAddressSchema(80)
      .nullish()
      .describe(
        'Where the folder of `talk publish` stands, such as https://example.org/talks/. Decks that say `publish: true` end with a code for their phone copy there.',
      ),
  })
  .describe('Who speaks.');

export type SpeakerRecord = z.infer<typeof speakerSchema>;
