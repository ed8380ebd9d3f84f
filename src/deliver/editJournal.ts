import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { emptyUndoLog, keptBytes } from '../edit/undoLog.ts';
import { cacheFolder } from '../load/cacheFolder.ts';
import type { FileBytes } from '../model/fileContent.ts';
import type { UndoLog } from '../model/undoLog.ts';
import { runOwner } from '../process/runOwner.ts';
import { undoLogSchema } from '../schema/undoLogSchema.ts';
import { attemptWrite } from './attemptWrite.ts';
import { withLock } from './folderLock.ts';
import { dropBytes, keepBytes } from './keptBytes.ts';

/**
 * Where the edits of a project are kept, in its cache and for its owner alone: unpublished words stand in it.
 * @param root the project's folder, absolute.
 */
export function journalPath(root: string, folder = join(cacheFolder(root), 'edits')): string {
  // Without packages of its own a project shares its cache with others.
  return join(folder, `${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`);
}

/** Reads what was done; undefined when nothing was, or when it cannot be read: such a file is set aside under another name. */
export function readJournal(path: string): UndoLog | undefined {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  try {
    const read = undoLogSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const edits = (list: typeof read.done) =>
      list.map((edit) => ({ ...edit, files: edit.files.map(({ file, before, after }) => ({ file, before, after })) }));
    return { done: edits(read.done), undone: edits(read.undone) };
  } catch {
    setAside(path);
    return undefined;
  }
}

/**
 * Writes a log in the place of another, while no other run does, with the bytes that it needs beside it; bytes that no log needs any more go.
 * @param bytes that `after` may need and that are not kept yet.
 * @returns whether it was written; not when another log stands there by now. @throws TalkError as `writeJournal`.
 */
export async function replaceJournal(
  path: string,
  before: UndoLog,
  after: UndoLog,
  bytes: readonly FileBytes[],
): Promise<boolean> {
  const folder = dirname(path);
  attemptWrite(path, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  return await withLock(folder, () => {
    if (!isDeepStrictEqual(readJournal(path) ?? emptyUndoLog, before)) return false;
    keepBytes(path, bytes);
    writeJournal(path, after);
    dropBytes(path, keptBytes(after));
    return true;
  });
}

/** Writes it whole: a run that is killed leaves the last one. @throws TalkError `output-unwritable`, `disk-full`. */
export function writeJournal(path: string, log: UndoLog): void {
  const part = `${path}.${runOwner()}.part`;
  attemptWrite(path, () => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(part, JSON.stringify(log), { mode: 0o600, flag: 'wx' });
      renameSync(part, path);
    } finally {
      rmSync(part, { force: true });
    }
  });
}

function setAside(path: string): void {
  try {
    renameSync(path, `${path}.unread`);
  } catch {
    // Nobody may write there; then nothing will be written over it either.
  }
}
