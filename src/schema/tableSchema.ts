import * as z from 'zod';

/** Rows and columns of words, as a page asks for them to be put into a section. */
export const tableSchema = z
  .strictObject({
    rows: z
      .array(z.array(z.string()))
      .meta({ title: 'The table' })
      .describe('The first row names the columns.')
      .refine((rows) => rows.slice(1).some((row) => row.some((cell) => cell.trim() !== '')), {
        message: 'there is no row yet below the names of the columns',
      })
      .refine((rows) => new Set(rows.map(({ length }) => length)).size < 2, {
        message: 'every row needs as many cells as there are columns',
      }),
  })
  .describe(
    'Rows and columns of words and figures, to be read one by one. Figures that are to be compared are better seen in a chart.',
  );

export type Table = z.infer<typeof tableSchema>;
