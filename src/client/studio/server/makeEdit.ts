import { signal } from '@preact/signals';
import type { ProjectEdit } from '../../../model/projectEdit.ts';
import type { EditAnswer, NewTalkAnswer } from '../../../model/studio.ts';
import { AskError, send } from './ask.ts';
import { undoNames } from './serverState.ts';

/** What became of the last edit, for the line that says so: undefined while there is nothing to say. */
export const lastAnswer = signal<LastAnswer | undefined>(undefined);

interface LastAnswer {
  readonly label: string;
  readonly answer: EditAnswer;
  /** Whether it was an undoing, so that it can be done again. */
  readonly wasUndone: boolean;
}

/** Has an edit made in the author's files. What comes of it is shown by the frame; @returns it as well. */
export function makeEdit(edit: ProjectEdit): Promise<EditAnswer> {
  return tell(edit.label, () => send<EditAnswer>('POST', '/edits', edit));
}

/** The same for one that the page makes by itself: who asked for it shows what comes of it. */
export function makeQuietEdit(edit: ProjectEdit): Promise<EditAnswer> {
  return answerOf(() => send<EditAnswer>('POST', '/edits', edit));
}

export function undo(): Promise<EditAnswer> {
  return tell(`Undone: ${undoNames.value.undo ?? ''}`, () => send<EditAnswer>('POST', '/undo'), true);
}

export function redo(): Promise<EditAnswer> {
  return tell(`Done again: ${undoNames.value.redo ?? ''}`, () => send<EditAnswer>('POST', '/redo'));
}

/** Asks for something that is an edit, and shows what came of it. @param label what the reader did. */
export async function tell(
  label: string,
  ask: () => Promise<NewTalkAnswer>,
  wasUndone = false,
): Promise<NewTalkAnswer> {
  const answer = await answerOf(ask);
  lastAnswer.value = { label, answer, wasUndone };
  return answer;
}

async function answerOf(ask: () => Promise<NewTalkAnswer>): Promise<NewTalkAnswer> {
  const answer = await ask().catch((error: unknown): EditAnswer => {
    if (error instanceof AskError) return { kind: 'refused', message: error.message };
    throw error;
  });
  if (answer.kind === 'done') undoNames.value = answer.undo;
  return answer;
}
