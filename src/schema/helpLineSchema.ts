import * as z from 'zod';

/** A number that someone may call for help. */
export const helpLineSchema = z.strictObject({
  name: z.string().describe('What the line calls itself.'),
  phone: z.string().optional().describe('As it is dialed.'),
  tty: z.string().optional().describe('For callers who type: the number of the text telephone.'),
  text: z
    .strictObject({
      number: z.string().describe('To which a text is sent.'),
      keyword: z.string().optional().describe('The word that the text begins with.'),
    })
    .optional()
    .describe('Help by text message.'),
  chat: z.string().optional().describe('The page with a chat.'),
  email: z.string().optional().describe('An address that someone reads.'),
  hours: z.string().describe('When someone answers, such as 24/7.'),
  languages: z.array(z.string()).describe('Languages that are spoken there.'),
  region: z.string().describe('Where it serves: US, MN, ND, any.'),
  for: z.string().describe('Who may call, and why, in one sentence.'),
  verifiedOn: z.iso.date().describe('The day of the last check; `verifiedHow` says what was done.'),
  verifiedHow: z
    .enum(['called', "read on the organisation's page", 'read in another source'])
    .optional()
    .describe('What was done on that day. Cards claim no more than this.'),
  source: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Where it was read: ids of sources.yaml.'),
});

export const helpLinesFileSchema = z
  .record(z.string(), helpLineSchema)
  .describe('Help lines, each with its last check.');

export type HelpLineRecord = z.infer<typeof helpLineSchema>;
