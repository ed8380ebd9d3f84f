import type { JSX } from 'preact';
import { lastAnswer } from '../server/makeEdit.ts';

/** What became of the last edit, read out as it happens. A refusal stays until the next edit. */
export function EditLine(): JSX.Element {
  const last = lastAnswer.value;
  return (
    <p class="edit-line" role="status" data-kind={last?.answer.kind}>
      {last === undefined ? '' : lineOf(last)}
    </p>
  );
}

function lineOf({ label, answer }: NonNullable<typeof lastAnswer.value>): string {
  switch (answer.kind) {
    case 'done':
      return answer.files.length === 0 ? 'Nothing was to be changed.' : `${label}.`;
    case 'conflict':
      return `${answer.file} was changed elsewhere in the same lines. Nothing was written.`;
    case 'refused':
      return answer.message;
  }
}
