/** A file before and after an edit, as the log has it: its text, or by which its bytes are kept beside the log. Undefined: it is not there. */
export interface LoggedFile {
  /** Project path. */
  readonly file: string;
  readonly before: LoggedContent | undefined;
  readonly after: LoggedContent | undefined;
}

export type LoggedContent = string | KeptBytes;

/** Bytes that are kept beside the log. */
export interface KeptBytes {
  /** As of edit/textVersion. */
  readonly version: string;
  /** How many. */
  readonly size: number;
}

/** An edit that was made: what undo and redo go by. */
export interface DoneEdit {
  /** What its author did, in a few words. */
  readonly label: string;
  /** When, as whoever made it says. */
  readonly at: string;
  readonly files: readonly LoggedFile[];
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
