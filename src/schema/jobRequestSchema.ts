import * as z from 'zod';
import { handoutLayouts, manifestSchema } from './manifestSchema.ts';

const talk = z.string().min(1);

const jobRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('build'),
    talk,
    only: z.array(z.string().min(1)).min(1).optional(),
    handouts: z.array(z.enum(handoutLayouts)).min(1).optional(),
    paper: z.enum(['letter', 'a4']).optional(),
    ink: z.enum(['color', 'black']).optional(),
  }),
  z.strictObject({
    kind: z.literal('pack'),
    talk,
    host: z.string().trim().min(1).max(200).optional(),
    date: manifestSchema.shape.date,
    copies: manifestSchema.shape.copies,
    isPublic: z.boolean(),
    form: z.enum(['zip', 'folder']),
  }),
  z.strictObject({ kind: z.literal('present'), talk }),
]);

/** What the studio's page asks the program to do. */
export type JobRequest = z.infer<typeof jobRequestSchema>;
export type PackJob = Extract<JobRequest, { kind: 'pack' }>;
export type BuildJob = Extract<JobRequest, { kind: 'build' }>;

/** Reads what a page has sent; undefined when it is none. */
export function readJobRequest(body: string): JobRequest | undefined {
  try {
    return jobRequestSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
