import * as z from 'zod';
import { yamlValueSchema } from './projectEditSchema.ts';

/** What a page asks for while a form is filled in. */
export const insertWishSchema = z.strictObject({
  kind: z.string().max(40),
  value: yamlValueSchema,
  talk: z.string().optional(),
  headline: z.string().max(400),
});

/** Rows as they were copied. */
export const pasteSchema = z.strictObject({ text: z.string().max(200_000) });

/** Where a map was pressed, and what it showed. */
export const pressedMapSchema = insertWishSchema.extend({
  point: z.strictObject({
    x: z.number(),
    y: z.number(),
    width: z.number().min(1).max(10_000),
    height: z.number().min(1).max(10_000),
  }),
});
