import * as z from 'zod';
import { namedThings } from '../namedThings.ts';
import { altSchema, captionSchema, labelSchema } from './alt.ts';

const cellSchema = z.union([z.string(), z.number(), z.null()]);

const rowSchema = z
  .object({ label: labelSchema.describe('What the row counts, or its year on a line chart.') })
  .catchall(cellSchema)
  .describe('A label, and one value for each series.');

/** The `chart` fence: paired bars, or a line of years. Rows come from the fence or from a table in assets/data. */
export const chartSchema = z
  .strictObject({
    type: z.enum(['bars', 'line']).default('bars').describe('How figures are drawn: `bars` when left out.'),
    rows: z.array(rowSchema).min(1).max(12).describe('The figures, line by line.').optional(),
    data: z
      .string()
      .regex(/^[\w-]+\.csv$/, 'the name of a table in assets/data, such as `tip.csv`')
      .describe('A table in assets/data with a `label` column, instead of `rows`.')
      .register(namedThings, { kind: 'table' })
      .optional(),
    series: z
      .array(labelSchema)
      .min(1)
      .max(3)
      .describe('Which keys of the rows to draw, in order; all of them when left out.')
      .optional(),
    unit: z.string().describe('What is counted, such as `cases`.').optional(),
    gaps: z.boolean().describe('On a line: mark the years without data. No line is ever drawn across them.').optional(),
    alt: altSchema,
    caption: captionSchema.optional(),
  })
  .refine((chart) => (chart.rows === undefined) !== (chart.data === undefined), {
    message: 'give either `rows` or `data`',
    path: ['rows'],
  })
  .describe('Figures as bars, or as a line of years.');

export type ChartSpec = z.infer<typeof chartSchema>;
