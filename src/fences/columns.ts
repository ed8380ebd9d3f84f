import * as z from 'zod';

/** The `columns` fence: Markdown side by side, one text for each column. */
export const columnSchema = z.string();
export const columnsSchema = z
  .array(columnSchema)
  .min(2)
  .max(3)
  .describe('Two or three pieces of Markdown side by side.');

/** What editors know of it: parsing makes such a fence a token of its own. */
export const columnsFence = {
  kind: 'columns',
  schema: columnsSchema,
  example: ['- |', '  What stands on the left', '- |', '  What stands on the right'].join('\n'),
};
