import * as z from 'zod';
import { altSchema, captionSchema, factIdSchema, iconNameSchema, labelSchema } from './alt.ts';

const itemSchema = z.strictObject({
  title: labelSchema.describe('What it is called.'),
  text: z.string().min(1).describe('A few words below its title.').optional(),
  icon: iconNameSchema.optional(),
  fact: factIdSchema.optional(),
  side: z.enum(['left', 'right']).describe('Which column of a `compare` it stands in.').optional(),
});

/** The `diagram` fence: a few items and how they hang together. */
export const diagramSchema = z
  .strictObject({
    kind: z
      .enum(['path', 'boxes', 'rings', 'compare', 'change', 'checklist', 'claim', 'line'])
      .describe(
        'path: steps with arrows · boxes: joined by + · rings: inner to outer · compare: two columns · change: before ' +
          'and after · checklist · claim: claim, source, verdict · line: from–to with marks between.',
      ),
    items: z.array(itemSchema).min(2).max(8).describe('What hangs together, in order.'),
    alt: altSchema,
    caption: captionSchema.optional(),
  })
  .refine((diagram) => diagram.kind !== 'compare' || diagram.items.every((item) => item.side !== undefined), {
    message: 'each item of a `compare` needs its `side`: left or right',
    path: ['items'],
  })
  .refine((diagram) => diagram.kind !== 'change' || diagram.items.length === 2, {
    message: 'a `change` has two items: before, and after',
    path: ['items'],
  })
  .refine((diagram) => diagram.kind !== 'rings' || diagram.items.length <= 5, {
    message: 'five rings at the most',
    path: ['items'],
  })
  .describe('A few things and how they hang together.');

export type DiagramSpec = z.infer<typeof diagramSchema>;
export type DiagramItem = z.infer<typeof itemSchema>;
