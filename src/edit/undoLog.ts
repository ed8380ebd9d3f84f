import type { FileContent } from '../model/fileContent.ts';
import type { PlannedFile } from '../model/plannedEdit.ts';
import type { FileChange, ProjectEdit } from '../model/projectEdit.ts';
import type { DoneEdit, KeptBytes, LoggedContent, LoggedFile, UndoLog, UndoNames } from '../model/undoLog.ts';
import { textVersion } from './textVersion.ts';

/**
 * How many edits can be undone, how many letters all of their texts may have, since the log is written whole, and how many bytes all of
 * their pictures, which are kept beside it (our own measures).
 */
const mostEdits = 200;
const mostLetters = 8_000_000;
const mostBytes = 200_000_000;

export const emptyUndoLog: UndoLog = { done: [], undone: [] };

/** The log after an edit: what had been undone cannot be redone any more, and the oldest goes where there is too much. */
export function recordEdit(log: UndoLog, edit: MadeEdit): UndoLog {
  if (edit.files.length === 0) return log;
  return { done: newest([...log.done, loggedEdit(edit)]), undone: [] };
}

/** An edit as it was planned. */
interface MadeEdit extends Omit<DoneEdit, 'files'> {
  readonly files: readonly PlannedFile[];
}

function loggedEdit(edit: MadeEdit): DoneEdit {
  const files = edit.files.map(({ file, before, after }) => ({ file, before: logged(before), after: logged(after) }));
  return { ...edit, files };
}

function logged(content: FileContent | undefined): LoggedContent | undefined {
  if (typeof content !== 'object') return content;
  return { version: textVersion(content), size: Buffer.byteLength(content.base64, 'base64') };
}

/** All bytes that the log needs, so that what it tells of can be undone and made again. */
export function keptBytes({ done, undone }: UndoLog): readonly KeptBytes[] {
  return [...done, ...undone]
    .flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after]))
    .filter((content) => typeof content === 'object');
}

/** The log after an edit that goes on with the last one, so that both are undone as one; of any other it is an edit of its own. */
export function extendEdit(log: UndoLog, edit: MadeEdit): UndoLog {
  const last = log.done.at(-1);
  if (last === undefined || last.label !== edit.label || edit.files.length === 0) return recordEdit(log, edit);
  const files = new Map(last.files.map((one) => [one.file, one]));
  const more = loggedEdit(edit);
  for (const one of more.files) files.set(one.file, { ...one, before: (files.get(one.file) ?? one).before });
  return { done: newest([...log.done.slice(0, -1), { ...more, files: [...files.values()] }]), undone: [] };
}

/** An edit that undoes or redoes one, and the log once it is made. */
export interface UndoStep {
  readonly edit: ProjectEdit;
  readonly log: UndoLog;
}

/** Undoes the last edit; what has been changed in its files since stays, by a merge. @returns undefined when there is none. */
export function undoStep(log: UndoLog): UndoStep | undefined {
  const last = log.done.at(-1);
  if (last === undefined) return undefined;
  const back = last.files.map(({ file, before, after }) => ({ file, before: after, after: before }));
  return {
    edit: { label: last.label, changes: back.flatMap(changeOf) },
    log: { done: log.done.slice(0, -1), undone: [...log.undone, last] },
  };
}

/** Makes the edit that was undone last once more. @returns undefined when there is none. */
export function redoStep(log: UndoLog): UndoStep | undefined {
  const last = log.undone.at(-1);
  if (last === undefined) return undefined;
  return {
    edit: { label: last.label, changes: last.files.flatMap(changeOf) },
    log: { done: [...log.done, last], undone: log.undone.slice(0, -1) },
  };
}

export function undoNames({ done, undone }: UndoLog): UndoNames {
  return { undo: done.at(-1)?.label, redo: undone.at(-1)?.label };
}

/** A text that some file of the log had once. */
export function pastText(log: UndoLog, version: string): string | undefined {
  return [...log.done, ...log.undone]
    .flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after]))
    .filter((content) => typeof content === 'string')
    .find((text) => textVersion(text) === version);
}

function changeOf({ file, before, after }: LoggedFile): FileChange[] {
  if (before === undefined) return after === undefined ? [] : [comingOf(file, after)];
  if (after === undefined || typeof after === 'object' || typeof before === 'object')
    return [
      { kind: 'remove', file, expected: versionOf(before) },
      ...(after === undefined ? [] : [comingOf(file, after)]),
    ];
  return [{ kind: 'write', file, base: before, text: after }];
}

function comingOf(file: string, content: LoggedContent): FileChange {
  return typeof content === 'string'
    ? { kind: 'create', file, text: content }
    : { kind: 'restore', file, version: content.version };
}

function versionOf(content: LoggedContent): string {
  return typeof content === 'string' ? textVersion(content) : content.version;
}

/** The newest edits that fit; the last one always, so that it can be undone however large it is. */
function newest(edits: readonly DoneEdit[]): readonly DoneEdit[] {
  let letters = 0;
  let bytes = 0;
  const tooOld = edits.findLastIndex(({ files }, index) => {
    for (const content of files.flatMap(({ before, after }) => [before, after])) {
      if (typeof content === 'string') letters += content.length;
      else bytes += content?.size ?? 0;
    }
    return index < edits.length - 1 && (letters > mostLetters || bytes > mostBytes || index < edits.length - mostEdits);
  });
  return edits.slice(tooOld + 1);
}
