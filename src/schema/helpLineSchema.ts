import * as z from 'zod';

/** A number that someone may call for help. */
export const helpLineSchema = z.strictObject({
  name: z.string(),
  phone: z.string().optional(),
  tty: z.string().optional(),
  text: z.strictObject({ number: z.string(), keyword: z.string().optional() }).optional(),
  chat: z.string().optional(),
  email: z.string().optional(),
  hours: z.string().describe('When someone answers, such as 24/7.'),
  languages: z.array(z.string()),
  region: z.string().describe('Where it serves: US, MN, ND, any.'),
  for: z.string().describe('Who may call, and why, in one sentence.'),
  verifiedOn: z.iso.date().describe('The day of the last check; `verifiedHow` says what was done.'),
  verifiedHow: z
    .enum(['called', "read on the organisation's page", 'read in another source'])
    .optional()
    .describe('What was done on that day. Cards claim no more than this.'),
  source: z.union([z.string(), z.array(z.string())]).optional(),
});

export const helpLinesFileSchema = z
  .record(z.string(), helpLineSchema)
  .describe('Help lines, each with its last check.');

export type HelpLineRecord = z.infer<typeof helpLineSchema>;
