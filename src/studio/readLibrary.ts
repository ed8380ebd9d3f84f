import { findDecks, manifestPath } from '../load/findDecks.ts';
import { findSections, readSections } from '../load/readSections.ts';
import { readText } from '../load/readText.ts';
import type { SectionUse } from '../model/manifest.ts';
import type { Section } from '../model/section.ts';
import type { SectionInfo } from '../model/studio.ts';
import type { LibraryContext } from './studioContext.ts';

/** All sections of the project, in alphabetical order of their ids. One that cannot be read is left out: its talks tell of it. */
export function readLibrary({ project, request, parsers }: LibraryContext): SectionInfo[] {
  const talks = talksBySection({ project, request, parsers });
  const uses = findSections(project).map(sectionUse);
  return readSections(project, uses).value.flatMap(({ id, file, text }) => {
    const section = parsers.section(id, file, text).value;
    return section === undefined ? [] : [sectionInfo(section, talks.get(id) ?? [])];
  });
}

/** A section by itself, as a manifest would name it. */
export function sectionUse(section: string): SectionUse {
  return { section, form: 'full', formGiven: false, keep: 'should', at: { file: '', line: 1, column: 1, length: 0 } };
}

/** A section's own words about itself. @param talks names of those that tell it. */
export function sectionInfo(section: Section, talks: readonly string[]): SectionInfo {
  const { id, at, title, message, audience, minutes, topics, role } = section;
  return { id, file: at.file, title, message, audience, minutes, topics, role, talks };
}

/** Names of the talks that name each section in their manifests. Nothing else of a talk is read for it. */
export function talksBySection({ project, request, parsers }: LibraryContext): ReadonlyMap<string, readonly string[]> {
  const talks = new Map<string, string[]>();
  const drafted = request.drafts === undefined ? project : { ...project, drafts: request.drafts };
  for (const name of findDecks(project)) {
    const file = manifestPath(project, name);
    const manifest = parsers.manifest(name, file, readText(drafted, file) ?? '').value;
    for (const { section } of manifest?.sections ?? []) {
      const known = talks.get(section) ?? [];
      if (!known.includes(name)) talks.set(section, [...known, name]);
    }
  }
  return talks;
}
