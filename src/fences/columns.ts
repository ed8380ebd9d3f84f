import * as z from 'zod';

/** The `columns` fence: Markdown side by side, one text for each column. */
export const columnSchema = z.string();
export const columnsSchema = z
  .array(columnSchema)
  .min(2)
  .max(3)
  .describe('Two or three pieces of Markdown side by side.');

/** The least that may stand in it, for editors to put in. */
export const columnsExample = ['- |', '  What stands on the left', '- |', '  What stands on the right'].join('\n');
