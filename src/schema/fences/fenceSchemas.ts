import type * as z from 'zod';
import { chartSchema } from './chart.ts';
import { columnsSchema } from './columns.ts';
import { diagramSchema } from './diagram.ts';
import { helplinesSchema } from './helplines.ts';
import { iconsSchema } from './icons.ts';
import { lettersSchema } from './letters.ts';
import { mapSchema } from './map.ts';
import { qrSchema } from './qr.ts';
import { quizSchema } from './quiz.ts';
import { timelineSchema } from './timeline.ts';

/** Every fence of the kit by the name an author writes after the backticks. */
export const fenceSchemas = {
  map: mapSchema,
  chart: chartSchema,
  timeline: timelineSchema,
  diagram: diagramSchema,
  icons: iconsSchema,
  letters: lettersSchema,
  qr: qrSchema,
  helplines: helplinesSchema,
  quiz: quizSchema,
  columns: columnsSchema,
} as const;

export type FenceKind = keyof typeof fenceSchemas;

/** What a fence says, by its kind. */
export type FenceSpecs = { readonly [K in FenceKind]: z.infer<(typeof fenceSchemas)[K]> };
