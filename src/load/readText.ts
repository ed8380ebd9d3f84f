import { join } from 'node:path';
import type { Project } from '../model/project.ts';
import { readContained } from './readContained.ts';

/** A project file's text, or undefined when it is not there. @throws TalkError `read-failed`. */
export function readText(project: Project, path: string): string | undefined {
  const read = readContained(project.root, join(project.root, path));
  return read.kind === 'read' ? read.bytes.toString('utf8') : undefined;
}
