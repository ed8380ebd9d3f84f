import * as z from 'zod';

/** Front matter of decks written for reveal.js and reveal-md. Keys that only those tools understand are let through. */
export const externalDeckSchema = z.looseObject({
  title: z.string().optional(),
  author: z.string().optional(),
  theme: z.string().optional(),
  separator: z.string().optional(),
  verticalSeparator: z.string().optional(),
  notesSeparator: z.string().optional(),
  revealOptions: z.record(z.string(), z.unknown()).nullish(),
});
