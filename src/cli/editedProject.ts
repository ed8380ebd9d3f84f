import type { EditedProject } from '../commands/makeEdit.ts';
import type { Project } from '../model/project.ts';
import { readOut } from './buildOptions.ts';
import type { Io } from './io.ts';
import type { ReadOptions } from './readOptions.ts';

/** A project whose files a command edits. */
export function editedProject(project: Project, options: ReadOptions, io: Io): Project & EditedProject {
  return { ...project, out: readOut(options, io, project.root) };
}
