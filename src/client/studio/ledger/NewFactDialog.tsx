import type { JSX } from 'preact';
import { NewEntryDialog } from './NewEntryDialog.tsx';

interface NewFactDialogProps {
  /** The fact is written: a section names it by this id. */
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** A new fact from wherever its author writes. */
export function NewFactDialog(props: NewFactDialogProps): JSX.Element {
  return <NewEntryDialog kind="fact" {...props} />;
}
