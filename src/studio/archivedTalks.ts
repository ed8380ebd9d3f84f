import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textVersion } from '../edit/textVersion.ts';
import { findDecks, isManifestName, manifestPath } from '../load/findDecks.ts';
import { readSourceText } from '../load/readSourceText.ts';
import type { Project } from '../model/project.ts';
import type { ArchivedTalk } from '../model/studio.ts';
import { parseManifest } from '../parse/parseManifest.ts';
import { freeName, type TalkEdit } from './newTalkEdit.ts';

/** Folder for talks that are put aside: not built, checked or shown among the others, and kept as they are. */
const archive = 'decks/archive';

/** The talks that are put aside, in alphabetical order. */
export function archivedTalks({ root }: Project): ArchivedTalk[] {
  const talks = namesIn(join(root, archive)).map((file): ArchivedTalk => {
    const path = `${archive}/${file}`;
    const name = basename(file).replace(/\.ya?ml$/, '');
    const title = parseManifest(name, path, readSourceText(root, path) ?? '').value?.title;
    return { name, file: path, title: title ?? name };
  });
  return talks.sort((a, b) => a.name.localeCompare(b.name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isManifestName);
  } catch {
    return [];
  }
}

/** Puts a talk aside, under a name that is free there. Undefined when there is none of that name. */
export function archiveTalkEdit(name: string, project: Project): TalkEdit | undefined {
  const file = manifestPath(project, name);
  const aside = freeName(
    name,
    archivedTalks(project).map((one) => one.name),
  );
  return moved(`Put ${name} aside`, file, `${archive}/${aside}${endingOf(file)}`, project);
}

/** Brings a talk back that was put aside, under a name that is free. Undefined when there is none of that name. */
export function restoreTalkEdit(name: string, project: Project): TalkEdit | undefined {
  const talk = archivedTalks(project).find((one) => one.name === name);
  if (talk === undefined) return undefined;
  const back = freeName(name, findDecks(project));
  return moved(`Brought back ${name}`, talk.file, `decks/${back}${endingOf(talk.file)}`, project);
}

function endingOf(file: string): string {
  return file.slice(file.lastIndexOf('.'));
}

/** A manifest in another place, as it is. */
function moved(label: string, file: string, to: string, { root }: Project): TalkEdit | undefined {
  const text = readSourceText(root, file);
  if (text === undefined) return undefined;
  return {
    name: basename(to).replace(/\.ya?ml$/, ''),
    edit: {
      label,
      changes: [
        { kind: 'create', file: to, text },
        { kind: 'remove', file, expected: textVersion(text) },
      ],
    },
  };
}
