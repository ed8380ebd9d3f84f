import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textVersion } from '../edit/textVersion.ts';
import type { FileBytes } from '../model/fileContent.ts';
import type { KeptBytes } from '../model/undoLog.ts';
import { runOwner } from '../process/runOwner.ts';
import { attemptWrite } from './attemptWrite.ts';

/** Where the bytes are kept that a log of edits tells of: a file a version, beside it. @param journal its path, absolute. */
function folderOf(journal: string): string {
  return journal.replace(/(?:\.json)?$/, '-files');
}

/** Keeps bytes for undo and redo, for their owner alone. @throws TalkError `output-unwritable`, `disk-full`. */
export function keepBytes(journal: string, contents: readonly FileBytes[]): void {
  const folder = folderOf(journal);
  for (const content of contents) {
    const version = textVersion(content);
    if (readBytes(journal, version) !== undefined) continue;
    const path = join(folder, version);
    const part = `${path}.${runOwner()}.part`;
    attemptWrite(path, () => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      try {
        writeFileSync(part, Buffer.from(content.base64, 'base64'), { mode: 0o600, flag: 'wx' });
        renameSync(part, path);
      } finally {
        rmSync(part, { force: true });
      }
    });
  }
}

/** Bytes that are kept; undefined when they are not, or are others by now. @param version as of edit/textVersion. */
export function readBytes(journal: string, version: string): FileBytes | undefined {
  const path = join(folderOf(journal), version);
  const content = attempt(() => ({ base64: readFileSync(path).toString('base64') }));
  return content !== undefined && textVersion(content) === version ? content : undefined;
}

/** Lets go of all bytes but those that are needed still. What cannot be removed stays until the next time. */
export function dropBytes(journal: string, needed: readonly KeptBytes[]): void {
  const folder = folderOf(journal);
  const versions = new Set(needed.map(({ version }) => version));
  for (const name of namesIn(folder)) {
    // What another run is just writing has a longer name.
    if (/^[\da-f]{16}$/.test(name) && !versions.has(name)) attempt(() => rmSync(join(folder, name), { force: true }));
  }
}

function namesIn(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder)) ?? [];
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
