import type * as z from 'zod';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { tooLongText } from '../model/textLimits.ts';
import { type SectionRecord, sectionSchema } from '../schema/sectionSchema.ts';
import { closeComments } from './closeComments.ts';
import { sectionSeparators } from './cutSlides.ts';
import { normaliseText, splitFrontMatter } from './frontMatter.ts';
import { headingInYaml } from './headingInYaml.ts';
import { lineIndex } from './lineIndex.ts';
import { parseSlides } from './parseSlides.ts';
import { parseYaml } from './parseYaml.ts';

/**
 * A section's file → the section.
 * @param id the path under decks/sections without `.md`.
 * @param file the path in diagnostics, relative to the project root.
 */
export function parseSection(id: string, file: string, source: string): Checked<Section | undefined> {
  const { value: read, diagnostics } = parseSectionText(file, source, sectionSchema);
  const value = read && { ...sectionOf(read.front, id), slides: read.slides, at: read.at };
  return { value, diagnostics };
}

/** What a section's file says: its front matter as a schema has it, and slides. */
export interface SectionText<T> extends Pick<Section, 'slides' | 'at'> {
  readonly front: T;
}

/** The text of a file of decks/sections → front matter and slides; undefined when its front matter is beyond reading. */
export function parseSectionText<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
): Checked<SectionText<T> | undefined> {
  const tooLong = tooLongText(source, file);
  if (tooLong !== undefined) return { value: undefined, diagnostics: [tooLong] };
  const text = normaliseText(source);
  const { yaml, body, bodyLine } = splitFrontMatter(text);
  if (yaml === undefined) {
    return { value: undefined, diagnostics: [noFrontMatter(lineIndex(file, text).span(0, 3), text.startsWith('---'))] };
  }
  const heading = headingInYaml(yaml);
  if (heading !== undefined) {
    return { value: undefined, diagnostics: [swallowedHeading(lineIndex(file, yaml, 2).span(heading, 200))] };
  }
  const front = parseYaml(yaml, file, schema, 2);
  const closed = closeComments(body, sectionSeparators, lineIndex(file, body, bodyLine));
  const slides = parseSlides(file, closed.value, bodyLine, { separators: sectionSeparators, external: false });
  const diagnostics = [...front.diagnostics, ...closed.diagnostics, ...slides.diagnostics];
  const salvaged = front.salvage();
  if (salvaged === undefined) return { value: undefined, diagnostics };
  const at = { file, line: 1, column: 1, length: 3 };
  return { value: { front: salvaged.value, slides: slides.value, at }, diagnostics };
}

function sectionOf(record: SectionRecord, id: string): Omit<Section, 'slides' | 'at'> {
  const { audience, minutes, why } = record;
  return {
    id,
    title: record.title,
    ...(record.language === undefined ? {} : { language: record.language }),
    message: record.message,
    why: typeof why === 'string' ? { ask: why, answer: undefined } : why,
    audience: typeof audience === 'string' ? { full: audience, short: audience } : audience,
    minutes:
      typeof minutes === 'number' ? { full: minutes, short: undefined } : { full: minutes.full, short: minutes.short },
    topics: record.topics,
    role: record.role,
    after: record.after,
  };
}

function noFrontMatter(at: SourceSpan, open: boolean): Diagnostic {
  return report('missing-front-matter', {
    message: open ? 'The front matter that begins here is never closed.' : 'A section begins with its front matter.',
    at,
    hint: open
      ? 'Close it with `---` on a line of its own.'
      : 'Begin the file with ---, title:, minutes: and --- again.',
  });
}

function swallowedHeading(at: SourceSpan): Diagnostic {
  return report('missing-front-matter', {
    message: 'The front matter is not closed before this heading, which would be a comment in it.',
    at,
    hint: 'Put `---` on a line of its own above the heading.',
  });
}
