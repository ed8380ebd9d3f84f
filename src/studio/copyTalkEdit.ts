import { basename } from 'node:path';
import { editYaml } from '../edit/editYaml.ts';
import { textVersion } from '../edit/textVersion.ts';
import { findDecks, manifestPath } from '../load/findDecks.ts';
import { readSourceText } from '../load/readSourceText.ts';
import type { Project } from '../model/project.ts';
import { freeName, type TalkEdit } from './newTalkEdit.ts';

/** Makes a second talk of the same sections; undefined when there is none of that name. @param title of the copy. */
export function copyTalkEdit(name: string, title: string, project: Project): TalkEdit | undefined {
  const text = readSourceText(project.root, manifestPath(project, name));
  if (text === undefined) return undefined;
  const copied = editYaml(text, [{ do: 'set', path: ['title'], value: title }]);
  const free = freeName(`${name}-copy`, findDecks(project));
  const file = `decks/${free}.yaml`;
  return {
    name: free,
    edit: {
      label: `Copied ${name}`,
      changes: [{ kind: 'create', file, text: copied.kind === 'text' ? copied.text : text }],
    },
  };
}

/** Folder for talks that are put aside: not built, checked or shown among the others, and kept as they are. */
const archive = 'decks/archive';

/** Puts a talk aside. Undefined when there is none of that name. */
export function archiveTalkEdit(name: string, project: Project): TalkEdit | undefined {
  const file = manifestPath(project, name);
  const text = readSourceText(project.root, file);
  if (text === undefined) return undefined;
  return {
    name,
    edit: {
      label: `Put ${name} aside`,
      changes: [
        { kind: 'create', file: `${archive}/${basename(file)}`, text },
        { kind: 'remove', file, expected: textVersion(text) },
      ],
    },
  };
}
