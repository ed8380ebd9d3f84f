import * as z from 'zod';
import { altSchema, captionSchema, iconNameSchema } from './alt.ts';

/** The `icons` fence: a row or grid of icons, each with its word. */
export const iconsSchema = z
  .strictObject({
    items: z
      .array(z.strictObject({ icon: iconNameSchema, label: z.string().min(1).describe('Its word or two.') }))
      .min(1)
      .max(12)
      .describe('Icons, each with its word.'),
    alt: altSchema,
    caption: captionSchema.optional(),
  })
  .describe('Icons with a word or two each.');

export type IconsSpec = z.infer<typeof iconsSchema>;
