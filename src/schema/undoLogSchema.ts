import * as z from 'zod';

const text = z.string().optional();

const doneEditSchema = z.strictObject({
  label: z.string(),
  at: z.string(),
  files: z.array(z.strictObject({ file: z.string(), before: text, after: text })),
});

/** What the kit keeps of edits, so that they can be undone after a start. */
export const undoLogSchema = z.strictObject({
  done: z.array(doneEditSchema),
  undone: z.array(doneEditSchema),
});
