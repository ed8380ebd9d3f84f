import type { Checked } from '../model/diagnostic.ts';
import type { SlideDraft } from '../model/section.ts';
import type { Twin } from '../model/twin.ts';
import { twinSchema } from '../schema/twinSchema.ts';
import { parseSectionText } from './parseSection.ts';

/**
 * The file of a section's twin → the twin.
 * @param section id of the section that it translates.
 * @param file the path in diagnostics, `decks/sections/<section>.<language>.md`.
 */
export function parseTwin(section: string, file: string, source: string): Checked<Twin | undefined> {
  const { value: read, diagnostics } = parseSectionText(file, source, twinSchema);
  const language = /\.([^./]+)\.md$/.exec(file)?.[1] ?? '';
  const slides = read?.slides.filter((slide, _, all) => all.length > 1 || !isEmpty(slide)) ?? [];
  const value = read && { ...read.front, section, language, slides, at: read.at };
  return { value, diagnostics };
}

/** A file without a body has a slide all the same, which would translate the first one into nothing. */
function isEmpty({ tokens, notes, handout, attributes }: SlideDraft): boolean {
  return [tokens, notes, handout, Object.keys(attributes)].every(({ length }) => length === 0);
}
