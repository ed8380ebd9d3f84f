import * as z from 'zod';

/** What is being written in a file and is not saved; without a text, the file is again as it is on the disk. */
export const draftSchema = z.strictObject({ file: z.string().min(1), text: z.string().optional() });
