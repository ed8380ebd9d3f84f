import { join } from 'node:path';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import { refuseBrokenLink } from './brokenLink.ts';
import { decodeText } from './decodeText.ts';
import { mostTextBytes } from './fileLimits.ts';
import { readContained } from './readContained.ts';
import { unreadText } from './unreadText.ts';

/** A project file's text, or undefined when it is not there. @throws TalkError `read-failed`. */
export function readText(project: Project, path: string): string | undefined {
  const read = readAuthoredText(project, path);
  return read?.unread ? undefined : read?.value;
}

/** A project file's text, and what is wrong with its bytes. */
export interface AuthoredText extends Checked<string> {
  /** It is there, but nothing of it was read. */
  readonly unread?: true;
}

/**
 * The same, with what is wrong with its bytes: once for each file that a talk is made of. One that is too large, or a link that leads out
 * of the project, is empty and told of. @throws TalkError `read-failed`.
 */
export function readAuthoredText(project: Project, path: string): AuthoredText | undefined {
  const draft = project.drafts?.get(path);
  if (draft !== undefined) return decodeText(Buffer.from(draft), path);
  const read = readContained(project.root, join(project.root, path), mostTextBytes);
  if (read.kind === 'missing') {
    refuseBrokenLink(project.root, path);
    return undefined;
  }
  if (read.kind === 'read') return decodeText(read.bytes, path);
  const told = read.kind === 'large' ? unreadText(path, read.size) : leadsOutside(path);
  return { value: '', diagnostics: [told], unread: true };
}

function leadsOutside(path: string): Diagnostic {
  return report('path-outside-project', {
    severity: 'error',
    message: `\`${path}\` leads out of the project by a symbolic link.`,
    at: { file: path, line: 1, column: 1, length: 1 },
    hint: 'Copy what it leads to into the project; links to places outside are not followed.',
  });
}
