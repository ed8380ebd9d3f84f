import type { PlannedFile } from '../model/plannedEdit.ts';
import type { FileChange, ProjectEdit } from '../model/projectEdit.ts';
import type { DoneEdit, UndoLog, UndoNames } from '../model/undoLog.ts';
import { textVersion } from './textVersion.ts';

/** How many edits can be undone, and how many letters all of their texts may have (our own measures): the log is written whole. */
const mostEdits = 200;
const mostLetters = 8_000_000;

export const emptyUndoLog: UndoLog = { done: [], undone: [] };

/** The log after an edit: what had been undone cannot be redone any more, and the oldest goes where there is too much. */
export function recordEdit(log: UndoLog, edit: DoneEdit): UndoLog {
  return edit.files.length === 0 ? log : { done: newest([...log.done, edit]), undone: [] };
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
    .find((text) => text !== undefined && textVersion(text) === version);
}

function changeOf({ file, before, after }: PlannedFile): FileChange[] {
  if (before === undefined) return after === undefined ? [] : [{ kind: 'create', file, text: after }];
  if (after === undefined) return [{ kind: 'remove', file, expected: textVersion(before) }];
  return [{ kind: 'write', file, base: before, text: after }];
}

/** The newest edits that fit; the last one always, so that it can be undone however large it is. */
function newest(edits: readonly DoneEdit[]): readonly DoneEdit[] {
  let letters = 0;
  const tooOld = edits.findLastIndex(({ files }, index) => {
    letters += files.reduce((sum, { before = '', after = '' }) => sum + before.length + after.length, 0);
    return index < edits.length - 1 && (letters > mostLetters || index < edits.length - mostEdits);
  });
  return edits.slice(tooOld + 1);
}
