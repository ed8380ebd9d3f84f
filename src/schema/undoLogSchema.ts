import * as z from 'zod';

const kept = z.strictObject({ version: z.string().regex(/^[\da-f]{16}$/), size: z.number() });
const content = z.union([z.string(), kept]).optional();

const doneEditSchema = z.strictObject({
  label: z.string(),
  at: z.string(),
  files: z.array(z.strictObject({ file: z.string(), before: content, after: content })),
});

/** What the kit keeps of edits, so that they can be undone after a start. */
export const undoLogSchema = z.strictObject({
  done: z.array(doneEditSchema),
  undone: z.array(doneEditSchema),
});
