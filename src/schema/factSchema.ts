import * as z from 'zod';
import { audienceSchema } from './audienceSchema.ts';

const yearSchema = z.union([z.number().int(), z.string()]);
const amountSchema = z.union([z.number(), z.string()]);
const idsSchema = z.union([z.string(), z.array(z.string()).min(1)]);

/** One checked statement of the ledger, `decks/facts*.yaml`. */
export const factSchema = z
  .strictObject({
    text: z.string().min(1).describe('The fact in our words; may hold {value}, {unit} and {year}.'),
    value: amountSchema.optional().describe('The figure, written here once and nowhere else.'),
    values: z.record(z.string(), amountSchema).optional().describe('One figure a year, when there are several.'),
    unit: z.string().optional().describe('What is counted, such as `cases` or `US$`.'),
    year: yearSchema.describe('The year that the figure speaks of.'),
    place: z.string().describe('Where it holds.'),
    measured: z.string().describe('What exactly was measured or observed.'),
    comparable: z
      .string()
      .optional()
      .describe('One word for facts that may share a chart though they measure different things.'),
    source: idsSchema.describe('Who counted: one id of sources.yaml, or several.'),
    status: z
      .enum(['firm', 'dated', 'hearsay', 'opinion', 'banned'])
      .describe('firm · dated (its year must show) · hearsay and opinion (only with the hedge) · banned (never).'),
    hedge: z.string().optional().describe('Words that go before the text of hearsay or opinion.'),
    audience: audienceSchema.default('general').describe('The youngest audience that may see it.'),
    reviewBy: z.iso.date().describe('The day by which someone must look again.'),
    note: z.string().optional().describe('For the speaker; never printed on a slide.'),
  })
  .refine((fact) => fact.value === undefined || fact.values === undefined, {
    message: 'give `value` or `values`, not both',
    path: ['values'],
  })
  .refine((fact) => (fact.status !== 'hearsay' && fact.status !== 'opinion') || fact.hedge !== undefined, {
    message: 'hearsay and opinion need a `hedge`',
    path: ['hedge'],
  });

export const factsFileSchema = z.record(z.string(), factSchema).describe('The ledger: every figure and claim, once.');

export type FactRecord = z.infer<typeof factSchema>;
