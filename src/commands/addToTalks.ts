import { isUtf8 } from 'node:buffer';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addToProject } from '../deliver/addToProject.ts';
import { pathFault } from '../deliver/pathFault.ts';
import type { FileChange } from '../model/projectEdit.ts';
import type { EditedProject } from './makeEdit.ts';
import { requireEdit } from './requireEdit.ts';

/** A file that comes into a project from elsewhere. */
export interface ComingFile {
  /** Project path. */
  readonly path: string;
  readonly content: Buffer | string;
}

/** What comes into a project at once. */
export interface Addition {
  /** What is done, as undo names it. */
  readonly label: string;
  readonly files: readonly ComingFile[];
  /** What becomes of files that may be there, such as ledgers. */
  readonly changes: readonly FileChange[];
}

/**
 * Adds new files and changes of others to a project: all of it, or nothing; nothing is overwritten. What is a text is one edit, and can be
 * undone; pictures stay then.
 * @param today YYYY-MM-DD. @returns the project paths written. @throws TalkError as `requireEdit`.
 */
export async function addToTalks(project: EditedProject, addition: Addition, today: string): Promise<string[]> {
  const { label, files, changes } = addition;
  const created = files.flatMap((file): FileChange[] => {
    const text = textOf(file, project);
    return text === undefined ? [] : [{ kind: 'create', file: file.path, text }];
  });
  const others = files.filter((file) => textOf(file, project) === undefined);
  await addToProject(project.root, others);
  try {
    await requireEdit(project, { label, changes: [...created, ...changes] }, today);
  } catch (error) {
    for (const { path } of others) rmSync(join(project.root, path), { force: true });
    throw error;
  }
  return [...files.map(({ path }) => path), ...changes.map(({ file }) => file)];
}

/** Its text, when an edit can write it as it is. */
function textOf({ path, content }: ComingFile, { root, out }: EditedProject): string | undefined {
  if (pathFault(root, path, out) !== undefined) return undefined;
  if (typeof content === 'string') return content;
  return isUtf8(content) ? content.toString('utf8') : undefined;
}
