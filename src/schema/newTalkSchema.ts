import * as z from 'zod';
import { audienceSchema } from './audienceSchema.ts';

/** What a new talk is to be, as a page asks for it. */
export const newTalkSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  audience: audienceSchema,
  slot: z.number().min(1).max(600).describe('Minutes in the room.'),
  topics: z.array(z.string()).max(100),
});

/** The new name of a talk's file. */
export const renamedTalkSchema = z.strictObject({ name: z.string().trim().min(1).max(100) });

/** The title of a copy. */
export const copiedTalkSchema = z.strictObject({ title: z.string().trim().min(1).max(200) });
