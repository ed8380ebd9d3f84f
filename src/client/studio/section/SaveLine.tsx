import type { JSX } from 'preact';
import type { SaveState } from './textSession.ts';
import type { SectionText } from './useSectionText.ts';

/** How what is written stands against the disk, and a button for those who like to press one. */
export function SaveLine({ opened }: { opened: SectionText | undefined }): JSX.Element {
  const state = opened?.session.state.value;
  const canSave = state?.kind === 'unsaved' || state?.kind === 'failed';
  return (
    <p class="save-line">
      <span role="status" class={state?.kind === 'failed' || state?.kind === 'conflict' ? 'fault' : 'quiet'}>
        {state === undefined ? '' : wordsOf(state, opened?.session.isUnkept.value === true)}
      </span>
      <button type="button" aria-disabled={!canSave} onClick={() => void (canSave && opened?.session.save())}>
        Save now
      </button>
    </p>
  );
}

function wordsOf(state: SaveState, isUnkept: boolean): string {
  switch (state.kind) {
    case 'saved':
      return 'Saved';
    case 'unsaved':
      return isUnkept ? 'Not saved yet, and this browser has no room to keep it: save now' : 'Not saved yet';
    case 'saving':
      return 'Saving …';
    case 'conflict':
      return 'Changed elsewhere: choose below';
    case 'failed':
      return `Not saved: ${state.message} ${
        isUnkept
          ? 'This browser has no room to keep what you write: copy it elsewhere before you close this window.'
          : 'What you write is kept in this browser.'
      }`;
  }
}
