import * as z from 'zod';
import { audienceSchema } from './audienceSchema.ts';
import { namedThings } from './namedThings.ts';

const minutes = z.number().positive().max(120);

/** The front matter of a section, `decks/sections/<topic>/<name>.md`. */
export const sectionSchema = z
  .strictObject({
    title: z.string().min(1).describe('The section’s name in agendas and handouts.'),
    language: z
      .string()
      .min(2)
      .optional()
      .describe('BCP 47 tag of the language in which it is written; English, or that of the talk, when not given.'),
    message: z.string().optional().describe('What a listener should take home, in one sentence.'),
    why: z
      .union([z.string(), z.strictObject({ ask: z.string(), answer: z.string() })])
      .optional()
      .describe(
        'A question for guided notes that asks for a reason: Why did families move? With its answer for the key.',
      ),
    audience: z
      .union([audienceSchema, z.strictObject({ full: audienceSchema, short: audienceSchema })])
      .default('general')
      .describe('The youngest audience that may see it; per form where they differ.'),
    minutes: z
      .union([minutes, z.strictObject({ full: minutes, short: minutes.optional() })])
      .describe('How long it takes to say, per form.'),
    topics: z
      .array(z.string().register(namedThings, { kind: 'topic' }))
      .default([])
      .describe('What it speaks of. One that decks/project.yaml calls hard brings the care note and help lines.'),
    role: z
      .enum(['care', 'helplines'])
      .optional()
      .describe('`care`: the content note before hard subjects. `helplines`: the numbers at the end.'),
    after: z
      .array(z.string().register(namedThings, { kind: 'section' }))
      .default([])
      .describe('Sections that must come earlier when the deck has them.'),
  })
  .describe('A section: a few slides with one message, which decks share.');

export type SectionRecord = z.infer<typeof sectionSchema>;
