import * as z from 'zod';
import { creditSchema } from './creditsSchema.ts';

/** A picture as a page sends it. */
export const broughtPictureSchema = z.strictObject({
  name: z.string().max(500),
  base64: z.base64().min(1),
  credit: creditSchema.optional(),
});

/** Who made a picture that is there already. */
export const creditedPictureSchema = z.strictObject({ file: z.string().min(1), credit: creditSchema });
