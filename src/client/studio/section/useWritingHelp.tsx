import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { NewFactDialog } from '../ledger/NewFactDialog.tsx';
import { askWords } from './askWords.ts';
import type { WritingHelp } from './editor/completion/completeWriting.ts';

interface OpenHelp {
  readonly help: WritingHelp;
  /** Asks for a new fact while one is wanted. */
  readonly dialog: JSX.Element | undefined;
}

/** What completes a section as it is written. @param talk the one in which it is seen. */
export function useWritingHelp(file: string, talk: string | undefined): OpenHelp {
  // A function in a state is called by its setter: it stands in a record.
  const [wanted, want] = useState<{ readonly done: (id: string) => void }>();
  const help = useMemo(
    (): WritingHelp => ({ words: askWords(file, talk), newFact: (done) => want({ done }) }),
    [file, talk],
  );
  const close = (): void => want(undefined);
  const done = (id: string): void => {
    close();
    // Once the dialog is gone: as long as it stands, the editor behind it takes no focus.
    setTimeout(() => wanted?.done(id));
  };
  return { help, dialog: wanted && <NewFactDialog onDone={done} onClose={close} /> };
}
