import * as z from 'zod';
import { captionSchema, labelSchema } from './alt.ts';

/** As many letters as are read from the last row while hands go up. */
const [longestQuestion, longestAnswer] = [140, 70] as const;

const answerSchema = labelSchema.refine((answer) => String(answer).length <= longestAnswer, {
  message: `an answer has at most ${longestAnswer} letters`,
});

/** The `poll` fence: a question to the room, whose hands the speaker counts. */
export const pollSchema = z
  .strictObject({
    question: z.string().trim().min(1).max(longestQuestion).describe('What the room is asked.'),
    answers: z.array(answerSchema).min(2).max(8).describe('What hands are raised for, in the order of the slide.'),
    caption: captionSchema.optional(),
  })
  .superRefine(({ answers }, context) => {
    const known = new Set<string>();
    for (const [index, answer] of answers.entries()) {
      const plain = String(answer).trim().toLowerCase();
      if (known.has(plain))
        context.addIssue({ code: 'custom', message: 'this answer stands there twice', path: ['answers', index] });
      known.add(plain);
    }
  })
  .describe('A question to the room, whose hands are counted.');

export type PollSpec = z.infer<typeof pollSchema>;
