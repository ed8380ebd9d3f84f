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
 * Adds new files and changes of others to a project: all of it, or nothing; nothing is overwritten. Texts and pictures are one edit, and can
 * be undone; what no edit holds, such as films, stays then.
 * @param today YYYY-MM-DD. @returns the project paths written. @throws TalkError as `requireEdit`.
 */
export async function addToTalks(project: EditedProject, addition: Addition, today: string): Promise<string[]> {
  const { label, files, changes } = addition;
  const created = files.map((file) => ({ file, change: newFile(file, project) }));
  const others = created.flatMap(({ file, change }) => (change === undefined ? [file] : []));
  await addToProject(project.root, others);
  try {
    const coming = created.flatMap(({ change }) => change ?? []);
    await requireEdit(project, { label, changes: [...coming, ...changes] }, today);
  } catch (error) {
    for (const { path } of others) rmSync(join(project.root, path), { force: true });
    throw error;
  }
  return [...files.map(({ path }) => path), ...changes.map(({ file }) => file)];
}

/** How an edit brings it; undefined when none can. */
function newFile({ path, content }: ComingFile, { root, out }: EditedProject): FileChange | undefined {
  if (pathFault(root, path, out) === undefined && (typeof content === 'string' || isUtf8(content)))
    return { kind: 'create', file: path, text: content.toString() };
  if (typeof content === 'string' || pathFault(root, path, out, 'bytes') !== undefined) return undefined;
  return { kind: 'file', file: path, base64: content.toString('base64') };
}
