import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { readAuthoredText } from './readText.ts';

/** The folder of the log, as a project path. */
export const logFolder = 'decks/log';

/** A file of the log as read from disk. */
export interface LogFile {
  /** Project path. */
  readonly file: string;
  readonly text: string;
}

/** Reads the log, one file a talk, in alphabetical order; a project may have none. */
export function readLogFiles(project: Project): Checked<LogFile[]> {
  const diagnostics: Diagnostic[] = [];
  const files = logFiles(project).flatMap((file): LogFile[] => {
    const text = readAuthoredText(project, file);
    if (text === undefined) return [];
    diagnostics.push(...text.diagnostics);
    return text.unread ? [] : [{ file, text: text.value }];
  });
  return { value: files, diagnostics };
}

/** Project paths of the log's files. */
export function logFiles({ root }: Project): string[] {
  try {
    return readdirSync(join(root, logFolder), { withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.json') && !entry.name.startsWith('.') && !entry.isDirectory())
      .map(({ name }) => `${logFolder}/${name}`)
      .sort();
  } catch {
    return [];
  }
}
