import { signal } from '@preact/signals';
import type { EditAnswer } from '../../../model/studio.ts';
import { AskError, send } from './ask.ts';
import { undoNames } from './serverState.ts';

/** What became of the last edit, for the line that says so: undefined while there is nothing to say. */
export const lastAnswer = signal<{ readonly label: string; readonly answer: EditAnswer } | undefined>(undefined);

export function undo(): Promise<EditAnswer> {
  return tell(`Undone: ${undoNames.value.undo ?? ''}`, () => send<EditAnswer>('POST', '/undo'));
}

export function redo(): Promise<EditAnswer> {
  return tell(`Done again: ${undoNames.value.redo ?? ''}`, () => send<EditAnswer>('POST', '/redo'));
}

async function tell(label: string, ask: () => Promise<EditAnswer>): Promise<EditAnswer> {
  const answer = await ask().catch((error: unknown): EditAnswer => {
    if (error instanceof AskError) return { kind: 'refused', message: error.message };
    throw error;
  });
  if (answer.kind === 'done') undoNames.value = answer.undo;
  lastAnswer.value = { label, answer };
  return answer;
}
