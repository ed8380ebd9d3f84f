import * as z from 'zod';
import { english } from '../words/english.ts';
import type { Plurals } from '../words/plurals.ts';
import type { WordKey } from '../words/wordList.ts';
import { languageTagSchema } from './languageTagSchema.ts';

const pluralsSchema = z.strictObject({
  zero: z.string().optional(),
  one: z.string().optional(),
  two: z.string().optional(),
  few: z.string().optional(),
  many: z.string().optional(),
  other: z.string(),
});

/** `{name}` in a text, each once. */
function slotsOf(text: string | Plurals): ReadonlySet<string> {
  return new Set([...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
}

/** A word of the kit’s: text with the slots of the English one and no others, else it would print braces. */
function wordSchema([key, text]: readonly [string, (typeof english)[WordKey]]): [
  string,
  z.ZodOptional<z.ZodType<string | Plurals>>,
] {
  const known = slotsOf(text);
  const written: z.ZodType<string | Plurals> =
    typeof text === 'string' ? z.string() : z.union([z.string(), pluralsSchema]);
  const fitting = written.refine((own) => [...slotsOf(own)].every((name) => known.has(name)), {
    message: known.size === 0 ? 'nothing is filled in here: take out `{…}`' : `only ${listed(known)} is filled in here`,
  });
  return [key, fitting.optional().describe(typeof text === 'string' ? text : text.other)];
}

function listed(names: ReadonlySet<string>): string {
  return [...names].map((name) => `\`{${name}}\``).join(' or ');
}

const ownWordsSchema = z.strictObject({
  confirmedBy: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Which reader of this language has confirmed the kit’s words and these, and when: a role, no name. Without it, sheets say that nobody has.',
    ),
  words: z
    .strictObject(
      Object.fromEntries(Object.entries(english).map(wordSchema)) as Record<
        WordKey,
        z.ZodOptional<z.ZodType<string | Plurals>>
      >,
    )
    .nullish()
    .transform((words) => words ?? {})
    .describe('In place of the kit’s words, each under its name; `{…}` is filled in where it is printed.'),
});

/** decks/words.yaml: what the kit prints, in languages of the project's own or in other words. */
export const wordsFileSchema = z
  .record(languageTagSchema, ownWordsSchema)
  .describe('What the kit itself prints, by language.');
