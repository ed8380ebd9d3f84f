import * as z from 'zod';
import { namedThings } from './namedThings.ts';

/** Someone's words, as a page asks for them to be put into a section. */
export const quoteWordsSchema = z
  .string()
  .trim()
  .min(1)
  .meta({ title: 'The words' })
  .describe('As they were said or written. Say where you left something out.');

export const quoteSchema = z
  .strictObject({
    words: quoteWordsSchema,
    who: z
      .string()
      .trim()
      .min(1)
      .meta({ title: 'Whose words' })
      .describe('Who said or wrote them. Where nobody may know, say so: a guest worker, 2010.'),
    where: z
      .string()
      .trim()
      .min(1)
      .meta({ title: 'Where and when' })
      .describe('A book and its page, a talk, a day.')
      .optional(),
    fact: z
      .string()
      .trim()
      .min(1)
      .meta({ title: 'Fact' })
      .describe('A fact of the ledger that tells of them: its source joins the slide’s source line.')
      .register(namedThings, { kind: 'fact' })
      .optional(),
  })
  .describe('Someone’s words, and whose they are.');

export type Quote = z.infer<typeof quoteSchema>;
