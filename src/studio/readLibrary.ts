import { findSections, readSections } from '../load/readSections.ts';
import type { SectionUse } from '../model/manifest.ts';
import type { Section } from '../model/section.ts';
import type { SectionInfo } from '../model/studio.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import type { StudioContext } from './studioContext.ts';

/** All sections of the project, in alphabetical order of their ids. One that cannot be read is left out: its talks tell of it. */
export function readLibrary({ project, request, parsers }: StudioContext): SectionInfo[] {
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

/** Names of the talks that name each section in their manifests. */
export function talksBySection({
  request,
  parsers,
}: Omit<StudioContext, 'fonts'>): ReadonlyMap<string, readonly string[]> {
  const talks = new Map<string, string[]>();
  for (const task of deckTasks({ ...request, decks: [] }, parsers)) {
    for (const { section } of task.load().deck?.manifest.sections ?? []) {
      const known = talks.get(section) ?? [];
      if (!known.includes(task.name)) talks.set(section, [...known, task.name]);
    }
  }
  return talks;
}
