import type { FunctionComponent } from 'preact';
import type { SectionView } from '../../../../model/studio.ts';
import { NewFactDialog } from '../../ledger/NewFactDialog.tsx';
import { PictureDialog } from './picture/PictureDialog.tsx';

export interface InsertDialogProps {
  /** Into which is inserted. */
  readonly section: SectionView;
  /** Markdown for the cursor's place; with line ends where it needs lines of its own. */
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
}

/** Something that can be put in where the cursor is. */
export interface InsertKind {
  readonly name: string;
  /** What it is for, in one line. */
  readonly hint: string;
  /** Asks for what it needs; focus goes back to who opened it. */
  readonly Dialog: FunctionComponent<InsertDialogProps>;
}

/** All of them, in the order of the menu. */
export const insertKinds: readonly InsertKind[] = [
  {
    name: 'Picture',
    hint: 'A photograph or a drawing, with who made it; you can also drop one on the text',
    Dialog: PictureDialog,
  },
  {
    name: 'New fact',
    hint: 'A figure with its source, kept once for all talks',
    Dialog: ({ onDone, onClose }) => <NewFactDialog onDone={(id) => onDone(`{fact:${id}}`)} onClose={onClose} />,
  },
];
