import * as z from 'zod';

/** The front matter of a section's twin, `decks/sections/<topic>/<name>.<language>.md`: what is said of the section in words, and no more. */
export const twinSchema = z
  .strictObject({
    title: z.string().min(1).optional().describe('The section’s name, translated.'),
    message: z.string().optional().describe('What a listener should take home, translated.'),
    why: z
      .union([z.string(), z.strictObject({ ask: z.string(), answer: z.string() })])
      .optional()
      .describe('The question for guided notes, translated.'),
    confirmedBy: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Who of that language has read all of it, and when: a native reader, 2026. Until then every sheet says that nobody has.',
      ),
  })
  .describe(
    'A section’s twin in another language. Minutes, topics, audience and forms are those of the section that it translates.',
  );

export type TwinRecord = z.infer<typeof twinSchema>;
