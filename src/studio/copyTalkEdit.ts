import { editYaml } from '../edit/editYaml.ts';
import { findDecks, manifestPath } from '../load/findDecks.ts';
import { readSourceText } from '../load/readSourceText.ts';
import type { Project } from '../model/project.ts';
import type { YamlStep } from '../model/projectEdit.ts';
import { freeName, type TalkEdit } from './newTalkEdit.ts';

/** What a copy says of itself otherwise than its original. */
export interface CopiedWords {
  readonly title?: string | undefined;
  /** Minutes. */
  readonly slot?: number | undefined;
}

/**
 * Makes a second talk of the same sections; undefined when there is none of that name.
 * @param changed what it says of itself instead. @param as its name, which is free.
 */
export function copyTalkEdit(
  name: string,
  changed: CopiedWords,
  project: Project,
  as = freeName(`${name}-copy`, findDecks(project)),
): TalkEdit | undefined {
  const text = readSourceText(project.root, manifestPath(project, name));
  if (text === undefined) return undefined;
  const steps = Object.entries(changed).flatMap(([key, value]): YamlStep[] =>
    value === undefined ? [] : [{ do: 'set', path: [key], value }],
  );
  const copied = editYaml(text, steps);
  const changes = [
    { kind: 'create', file: `decks/${as}.yaml`, text: copied.kind === 'text' ? copied.text : text },
  ] as const;
  return { name: as, edit: { label: `Copied ${name}`, changes } };
}
