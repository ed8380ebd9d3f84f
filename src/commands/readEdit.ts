import { readFileSync } from 'node:fs';
import { attemptRead } from '../load/attemptRead.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { ProjectEdit } from '../model/projectEdit.ts';
import { parseProjectEdit } from '../parse/parseProjectEdit.ts';

/**
 * Reads an edit that a program has written as JSON. @param path absolute; 0 for what is piped in. @param name by which mistakes name it.
 * @throws TalkError `read-failed`.
 */
export function readEdit(path: string | 0, name: string): Checked<ProjectEdit | undefined> {
  return parseProjectEdit(
    name,
    attemptRead(name, () => readFileSync(path, 'utf8')),
  );
}
