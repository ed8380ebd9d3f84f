import type { PlannedFile } from './plannedEdit.ts';

/** An edit that was made: what undo and redo go by. */
export interface DoneEdit {
  /** What its author did, in a few words. */
  readonly label: string;
  /** When, as whoever made it says. */
  readonly at: string;
  readonly files: readonly PlannedFile[];
}

/** What would be undone and redone next, by the labels of those edits. */
export interface UndoNames {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
}

/** What was done in a project, the newest last, and what was undone of it, the next to be redone last. */
export interface UndoLog {
  readonly done: readonly DoneEdit[];
  readonly undone: readonly DoneEdit[];
}
