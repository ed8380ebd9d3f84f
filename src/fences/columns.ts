import * as z from 'zod';

/** The `columns` fence: Markdown side by side, one text for each column. */
export const columnSchema = z.string();
export const columnsSchema = z
  .array(columnSchema)
  .min(2)
  .max(3)
  .describe('Markdown of each column, from left to right.');
