import * as z from 'zod';

/** A text; what is empty says nothing. */
const text = z.string().transform((value) => (value.trim() === '' ? undefined : value));

/** Names of people: a text, a map with a `name` in it, or a list of either. */
const people = z.unknown().transform((value, context): string | undefined => {
  const names = namesOf(value);
  if (names !== undefined && names.length > 0) return names.join(', ');
  context.addIssue({ code: 'custom', message: 'no name' });
  return z.NEVER;
});

/** Files: a list, or a text with commas as on reveal-md's command line. */
const files = z
  .union([z.string().transform((value) => value.split(',')), z.array(z.string())])
  .transform((values) => values.map((value) => value.trim()).filter((value) => value !== ''));

/** A regular expression as text; an empty one says nothing. */
const pattern = z.string().transform((value) => (value === '' ? undefined : value));

const seconds = z.coerce.number().positive().max(360_000);

/**
 * What is read of the options of a deck that was written for reveal.js or reveal-md. Each key is tried by itself: one that cannot be
 * read is left out, and `describe` says what then takes its place.
 */
export const externalDeckSchema = z.object({
  title: text.optional().describe('The first heading is the title.'),
  subtitle: text.optional().describe('The deck has none.'),
  description: text.optional().describe('The deck has none.'),
  author: people.optional().describe('No author is named.'),
  authors: people.optional().describe('No author is named.'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i)
    .optional()
    .describe('The language is English.'),
  theme: text.optional().describe('A theme of reveal.js, by its name.'),
  css: files.optional().describe('No styles are taken.'),
  highlightTheme: z.unknown().optional(),
  separator: pattern.optional().describe('Slides are parted at --- as reveal-md does.'),
  verticalSeparator: pattern.optional().describe('Slides below others are parted at ---- as reveal-md does.'),
  notesSeparator: pattern.optional().describe('Notes begin at `Note:` as in reveal.js.'),
  revealOptions: z.record(z.string(), z.unknown()).optional().describe('No options are taken.'),
  totalTime: seconds.optional().describe('The talk has no length.'),
  defaultTiming: seconds.optional().describe('Slides have no length.'),
});

export type ExternalDeckRecord = z.output<typeof externalDeckSchema>;

function namesOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) {
    const name = nameOf(value);
    return name === undefined ? undefined : [name];
  }
  const names = value.filter((one) => one !== null).map(nameOf);
  return names.some((name) => name === undefined) ? undefined : names.filter((name) => name !== undefined);
}

/** A name, or the fields that Pandoc, Quarto and Jekyll give one. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const whole = nameOf(fields.name ?? fields.literal ?? null);
  if (whole !== undefined) return whole;
  const parts = [fields.given ?? fields.first, fields.family ?? fields.last].map(nameOf);
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}
