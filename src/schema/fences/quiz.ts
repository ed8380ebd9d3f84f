import * as z from 'zod';
import { captionSchema, factIdSchema, labelSchema } from './alt.ts';

const pairSchema = z.strictObject({ left: labelSchema, right: labelSchema });

const questionSchema = z
  .strictObject({
    id: z.string().min(1).describe('Unique in the section; keys refer to it.'),
    level: z.enum(['general', 'teen', 'adult']).default('general').describe('The youngest who are asked it.'),
    kind: z
      .enum(['open', 'choice', 'cloze', 'order', 'match', 'map', 'chart', 'discuss'])
      .default('open')
      .describe('How it is asked: `open` when left out.'),
    ask: z.string().min(1).describe('The question; in a `cloze`, ____ stands for each gap.'),
    answer: z
      .union([labelSchema, z.array(labelSchema).min(1)])
      .describe('The answer for the key; a list for a cloze with several gaps, or for an order.')
      .optional(),
    choices: z.array(labelSchema).min(2).max(6).describe('With `choice`: what to choose from.').optional(),
    items: z.array(labelSchema).min(2).max(8).describe('With `order`: what to put in order, shuffled.').optional(),
    pairs: z.array(pairSchema).min(2).max(8).describe('With `match`: what belongs together.').optional(),
    facts: z.array(factIdSchema).describe('Facts that the answer rests on.').optional(),
  })
  .refine((question) => question.kind !== 'choice' || question.choices !== undefined, {
    message: 'a `choice` needs its `choices`',
    path: ['choices'],
  })
  .refine((question) => question.kind !== 'order' || question.items !== undefined, {
    message: 'an `order` needs its `items`',
    path: ['items'],
  })
  .refine((question) => question.kind !== 'match' || question.pairs !== undefined, {
    message: 'a `match` needs its `pairs`',
    path: ['pairs'],
  });

/** The `quiz` fence: questions for worksheets, and for the slide when `show: cards`. */
export const quizSchema = z
  .strictObject({
    show: z.literal('cards').describe('Show the questions on the slide; else they feed worksheets alone.').optional(),
    questions: z.array(questionSchema).min(1).max(20).describe('What is asked, in order.'),
    caption: captionSchema.optional(),
  })
  .describe('Questions for worksheets, and for the slide.');

export type QuizSpec = z.infer<typeof quizSchema>;
export type QuizQuestion = z.infer<typeof questionSchema>;
