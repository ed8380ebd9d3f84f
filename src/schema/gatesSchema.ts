import * as z from 'zod';
import { type DiagnosticCode, type DiagnosticRule, diagnosticCodes } from '../model/diagnosticCodes.ts';

const levelSchema = z.enum(['error', 'warning', 'off']);

const gates = Object.entries(diagnosticCodes as Readonly<Record<string, DiagnosticRule>>).filter(
  ([, rule]) => rule.gate !== undefined,
);

const bare = '[^\\s|\\[\\]]+';
const forms = `${bare}(?:\\|${bare})*`;
const phrase = new RegExp(`^(?:\\[${forms}\\] )*${forms}(?: ${forms}| \\[${forms}\\])*$`);

const harmfulWordSchema = z
  .strictObject({
    say: z
      .string()
      .regex(
        phrase,
        'words parted by single spaces, `|` between forms of a word, and `[brackets]` around words that may be missing',
      )
      .describe('Whole words to find: `|` parts the forms of one, `[brackets]` hold what may be missing.'),
    better: z.string().min(1).describe('What to say in its place.'),
    cased: z.boolean().default(false).describe('Whether capitals make it another word, as with “johns” and “Johns”.'),
  })
  .describe('A word that harms the people it speaks of.');

/** `decks/gates.yaml`: what a project wants stricter or milder than the kit. Locked gates are read too, so that the author can be told. */
export const gatesSchema = z
  .strictObject({
    severity: z
      .strictObject(
        Object.fromEntries(gates.map(([code, rule]) => [code, levelSchema.optional().describe(rule.meaning)])),
      )
      .default({})
      .describe('A gate’s code, and `error`, `warning` or `off`. Privacy and help-line gates cannot be changed.'),
    allow: z
      .array(z.string().min(3))
      .default([])
      .describe('Names and titles in which a harmful word may stand, such as the title of a law.'),
    words: z
      .array(harmfulWordSchema)
      .default([])
      .describe('Words that harm, of this project’s subject; the kit has some for any.'),
  })
  .describe('Severity of the gates in this project.');

export type HarmfulWord = Readonly<z.infer<typeof harmfulWordSchema>>;
export type Level = z.infer<typeof levelSchema>;

/** The wishes of gates.yaml that count, locked gates taken out. */
export interface Gates {
  readonly severity: Readonly<Partial<Record<DiagnosticCode, Level>>>;
  readonly allow: readonly string[];
  readonly words: readonly HarmfulWord[];
}
