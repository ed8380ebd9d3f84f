import * as z from 'zod';

const hashSchema = z.string().regex(/^[\w-]{16}$/, 'a hash as `talk privacy add` writes it');

const phraseSchema = z.array(hashSchema).min(1).describe('One hash for each word.');

/** `decks/privacy.yaml`: names and details that must not go out, as salted hashes. `talk privacy add` writes it. */
export const privacySchema = z
  .strictObject({
    salt: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .describe('Random, made once for the project.'),
    rounds: z.number().int().min(1).max(100_000).describe('How often each word is hashed.'),
    names: z.array(phraseSchema).default([]).describe('Names that may stand nowhere.'),
    warn: z
      .array(phraseSchema)
      .default([])
      .describe('Names that are common words or common first names: the author is asked to look.'),
    combinations: z
      .array(z.array(phraseSchema).min(2))
      .default([])
      .describe('Details that may not stand together in one section.'),
  })
  .describe('Names that must not go out, as salted hashes.');

export type PrivacyList = z.infer<typeof privacySchema>;
