import * as z from 'zod';
import { altSchema, captionSchema } from './alt.ts';

/** The `qr` fence: an address as a code to scan, with the address in text beside it. */
export const qrSchema = z
  .strictObject({
    url: z
      .string()
      .regex(/^(https?:\/\/|tel:|sms:|mailto:)\S+$/, 'an address such as https://…, tel:… or mailto:…')
      .max(200)
      .describe('Where the code leads: https://…, tel:… or mailto:….'),
    label: z.string().min(1).describe('The address as people read it; the `url` when left out.').optional(),
    alt: altSchema,
    caption: captionSchema.optional(),
  })
  .describe('An address as a code to scan.');

export type QrSpec = z.infer<typeof qrSchema>;
