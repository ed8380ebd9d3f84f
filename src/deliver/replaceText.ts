import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { TalkError } from '../model/talkError.ts';

/** Writes a text over a file, whole or not at all, and keeps the file's permissions. @throws TalkError `output-unwritable`. */
export function replaceText(path: string, text: string): void {
  const part = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(part, text, { mode: statSync(path).mode });
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new TalkError('output-unwritable', `${path} cannot be written.`, { hint: 'Check who may write it.', cause });
  }
}
