import { findDecks } from '../load/findDecks.ts';
import { readSourceText } from '../load/readSourceText.ts';
import { cleanDeckName } from '../model/deckName.ts';
import { diskName } from '../model/diskName.ts';
import type { Project } from '../model/project.ts';
import type { ProjectEdit } from '../model/projectEdit.ts';
import type { NewTalk, TalkOffer } from '../model/studio.ts';
import { manifestTemplate } from '../scaffold/manifestTemplate.ts';
import { sectionTemplate } from '../scaffold/sectionTemplate.ts';

/** An edit that makes a talk, and the talk's name. */
export interface TalkEdit {
  readonly name: string;
  readonly edit: ProjectEdit;
}

/** Makes a manifest of what was offered; where nothing was, with one section to begin with. @param name of the talk, which is free. */
export function newTalkEdit(
  { title, audience, slot }: NewTalk,
  offer: TalkOffer,
  project: Project,
  name = freeName(`${slug(title)}-${slot}`, findDecks(project)),
): TalkEdit {
  const opening = `${name}/opening`;
  const openingFile = `decks/sections/${opening}.md`;
  const begun = offer.sections.length === 0;
  const sections = begun
    ? [{ section: opening }]
    : offer.sections.map(({ id, form, keep }) => ({ section: id, form, keep }));
  const manifest = manifestTemplate({ title, slot, audience, sections });
  return {
    name,
    edit: {
      label: `New talk: ${title}`,
      changes: [
        { kind: 'create', file: `decks/${name}.yaml`, text: manifest },
        ...(begun && readSourceText(project.root, openingFile) === undefined
          ? [{ kind: 'create' as const, file: openingFile, text: sectionTemplate(opening) }]
          : []),
      ],
    },
  };
}

/** A title as a file may be called: letters and digits of any script, a hyphen between words. */
function slug(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return cleanDeckName(words.slice(0, 5).join('-')) || 'talk';
}

/** The first that no deck has: `lakes-20`, `lakes-20-2` … */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map(diskName));
  if (!known.has(diskName(name))) return name;
  for (let number = 2; ; number += 1) if (!known.has(diskName(`${name}-${number}`))) return `${name}-${number}`;
}
