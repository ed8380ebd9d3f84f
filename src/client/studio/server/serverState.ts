import { signal } from '@preact/signals';
import type { UndoNames } from '../../../model/undoLog.ts';

/** Grows with each change on the disk or in a draft: what is shown is asked for again. */
export const changes = signal(0);

/** Grows with each key that the server has heard of, in this window or another. */
export const drafts = signal(0);

/** Whether the server is there. */
export const isConnected = signal(true);

/** What can be undone and redone. */
export const undoNames = signal<UndoNames>({ undo: undefined, redo: undefined });
