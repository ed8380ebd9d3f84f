import { journalPath, readJournal, replaceJournal } from '../deliver/editJournal.ts';
import { readBytes } from '../deliver/keptBytes.ts';
import { sweepLeftovers } from '../deliver/sweepLeftovers.ts';
import { writeEdit } from '../deliver/writeEdit.ts';
import { planEdit } from '../edit/planEdit.ts';
import { emptyUndoLog, extendEdit, pastText, recordEdit, redoStep, undoStep } from '../edit/undoLog.ts';
import { readSourceFile } from '../load/readSourceFile.ts';
import { twinsBeside } from '../load/readTwins.ts';
import type { PlannedEdit, PlannedFile } from '../model/plannedEdit.ts';
import type { ProjectEdit } from '../model/projectEdit.ts';
import type { UndoLog } from '../model/undoLog.ts';
import { ownPictures } from './ownPictures.ts';

/** A project whose files are edited. */
export interface EditedProject {
  /** Its folder, absolute. */
  readonly root: string;
  /** Its output folder, absolute: nothing in it is edited. */
  readonly out: string;
  /** Where its edits are kept, absolute; in its cache when not given. */
  readonly journal?: string;
}

/**
 * Makes an edit in a project's files: all of it, or nothing where it is refused or a person must choose. What was changed meanwhile is
 * merged. Pictures that it brings are freed of what a camera wrote. It can be undone from then on.
 * @param at when it is made, as the log is to say. @returns what was written, or why nothing was.
 * @throws TalkError `usage` for a path that no edit may write; `read-failed`, `output-unwritable`, `disk-full`.
 */
export async function makeEdit(project: EditedProject, edit: ProjectEdit, at: string): Promise<PlannedEdit> {
  const own = ownPictures(edit);
  if ('kind' in own) return own;
  return await carryOut(project, own, (log, { files }) => recordEdit(log, { label: edit.label, at, files }));
}

/** Makes an edit that goes on with the last one where that has its label: both are undone as one. @throws as `makeEdit`. */
export async function makeMoreEdits(project: EditedProject, edit: ProjectEdit, at: string): Promise<PlannedEdit> {
  return await carryOut(project, edit, (log, { files }) => extendEdit(log, { label: edit.label, at, files }));
}

/** An edit that was undone or made again. */
export interface Undone {
  readonly label: string;
  readonly plan: PlannedEdit;
}

/** Undoes the last edit that was made here; what was changed since stays. @returns undefined when there is none. @throws as `makeEdit`. */
export async function undoEdit(project: EditedProject): Promise<Undone | undefined> {
  return await step(project, undoStep);
}

/** Makes the edit that was undone last once more. @returns undefined when there is none. @throws as `makeEdit`. */
export async function redoEdit(project: EditedProject): Promise<Undone | undefined> {
  return await step(project, redoStep);
}

async function step(project: EditedProject, next: typeof undoStep): Promise<Undone | undefined> {
  const found = next(readLog(project));
  if (found === undefined) return undefined;
  const { edit } = found;
  return { label: edit.label, plan: await carryOut(project, edit, (log) => next(log)?.log ?? log) };
}

type Planned = Extract<PlannedEdit, { kind: 'planned' }>;

async function carryOut(
  project: EditedProject,
  edit: ProjectEdit,
  noted: (log: UndoLog, plan: Planned) => UndoLog,
): Promise<PlannedEdit> {
  const { root, out } = project;
  await sweepLeftovers(root);
  for (;;) {
    const log = readLog(project);
    const plan = planEdit(edit, {
      read: (file) => readSourceFile(root, file),
      past: (version) => pastText(log, version),
      kept: (version) => readBytes(journalOf(project), version),
      twins: (file) => twinsBeside(root, file),
    });
    if (plan.kind !== 'planned') return plan;
    const written = await noteAndWrite(project, log, noted(log, plan), plan.files, () =>
      writeEdit(root, plan.files, out),
    );
    // Whoever changed a file in between has been quicker: the plan is made anew from what stands there now.
    if (written) return plan;
  }
}

/**
 * The log first: a run that is killed in between has noted what undo then finds undone, rather than done what nobody can undo.
 * @returns whether it was written; not when a file, or the log, is by now not what the plan was made from.
 */
async function noteAndWrite(
  project: EditedProject,
  before: UndoLog,
  after: UndoLog,
  files: readonly PlannedFile[],
  write: () => ReturnType<typeof writeEdit>,
): Promise<boolean> {
  if (after === before) return (await write()).kind === 'written';
  const path = journalOf(project);
  const bytes = files.flatMap((one) => [one.before, one.after]).filter((content) => typeof content === 'object');
  if (!(await replaceJournal(path, before, after, bytes))) return false;
  let isWritten = false;
  try {
    isWritten = (await write()).kind === 'written';
    return isWritten;
  } finally {
    // Where another run has noted more since, the note stays: undo finds that there is nothing to take back.
    if (!isWritten) await replaceJournal(path, after, before, []);
  }
}

/** What was edited in a project, and what can be undone of it. */
export function readLog(project: EditedProject): UndoLog {
  return readJournal(journalOf(project)) ?? emptyUndoLog;
}

function journalOf({ root, journal }: EditedProject): string {
  return journal ?? journalPath(root);
}
