import { readText } from '../load/readText.ts';
import type { DraftTexts } from '../model/project.ts';
import type { StudioContext } from './studioContext.ts';

/**
 * The name of a talk of one section: it stands in drafts alone, so that what no talk tells can be seen as what one tells. No deck on a
 * disk is called so, since its name begins with a full stop, and no section's name holds one.
 */
export function loneTalkName(section: string): string {
  return `.${section.replaceAll('/', '.')}.section`;
}

/** The section of such a talk; undefined for the name of any other. */
export function loneSection(name: string): string | undefined {
  return /^\.(.+)\.section$/u.exec(name)?.[1]?.replaceAll('.', '/');
}

/**
 * Drafts that hold a manifest for every section by itself beside what is being written: as many minutes as the section says, for its own
 * listeners, all else as a manifest has it that says nothing.
 */
export function withLoneTalks(
  drafts: DraftTexts,
  { project, parsers }: Pick<StudioContext, 'project' | 'parsers'>,
): DraftTexts {
  const manifestOf = (id: string): string | undefined => {
    const file = `decks/sections/${id}.md`;
    const text = readText({ ...project, drafts }, file);
    if (text === undefined) return undefined;
    const section = parsers.section(id, file, text).value;
    return JSON.stringify({
      title: section?.title ?? id,
      audience: section?.audience.full ?? 'general',
      slot: section?.minutes.full ?? 1,
      language: section?.language,
      titleSlide: false,
      sections: [id],
    });
  };
  return {
    get(file) {
      const name = /^decks\/(\..+)\.yaml$/u.exec(file)?.[1];
      const section = name === undefined ? undefined : loneSection(name);
      return section === undefined ? drafts.get(file) : manifestOf(section);
    },
  };
}
