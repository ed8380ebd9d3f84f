import { join } from 'node:path';
import type { Checked } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { refuseBrokenLink } from './brokenLink.ts';
import { decodeText } from './decodeText.ts';
import { readContained } from './readContained.ts';
import { unreadText } from './unreadText.ts';

/** A project file's text, or undefined when it is not there. @throws TalkError `read-failed`. */
export function readText(project: Project, path: string): string | undefined {
  return readAuthoredText(project, path)?.value;
}

/** The same, with what is wrong with its bytes: once for each file that a talk is made of. @throws TalkError `read-failed`. */
export function readAuthoredText(project: Project, path: string): Checked<string> | undefined {
  const read = readContained(project.root, join(project.root, path));
  if (read.kind === 'large') return { value: '', diagnostics: [unreadText(path, read.size)] };
  if (read.kind === 'missing') refuseBrokenLink(project.root, path);
  return read.kind === 'read' ? decodeText(read.bytes, path) : undefined;
}
