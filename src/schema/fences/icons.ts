import * as z from 'zod';
import { altSchema, captionSchema, iconNameSchema } from './alt.ts';

/** The `icons` fence: a row or grid of icons, each with its word. */
export const iconsSchema = z
  .strictObject({
    items: z
      .array(z.strictObject({ icon: iconNameSchema, label: z.string().min(1) }))
      .min(1)
      .max(12),
    alt: altSchema,
    caption: captionSchema.optional(),
  })
  .describe('Signs in a row, each with a word.');

export type IconsSpec = z.infer<typeof iconsSchema>;
