import type { FunctionComponent } from 'preact';
import { FactDialog } from './FactDialog.tsx';
import { FenceDialog } from './FenceDialog.tsx';
import { HelpLineDialog } from './HelpLineDialog.tsx';
import type { InsertDialogProps } from './insertDialogProps.ts';
import { OtherDialog } from './OtherDialog.tsx';
import { PictureDialog } from './picture/PictureDialog.tsx';

/** Something that can be put in where the cursor is. */
export interface InsertKind {
  readonly name: string;
  /** What it is for, in one line. */
  readonly hint: string;
  /** Asks for what it needs; focus goes back to who opened it. */
  readonly Dialog: FunctionComponent<InsertDialogProps>;
}

/** What is asked for most of all that is put in by a form. */
const formKinds = [
  { kind: 'chart', name: 'Chart', hint: 'Bars or a line, from rows that you paste' },
  { kind: 'table', name: 'Table', hint: 'Rows and columns that you paste or type' },
  { kind: 'map', name: 'Map', hint: 'A part of the world, with places that you pick' },
  { kind: 'timeline', name: 'Timeline', hint: 'Events in their order' },
  { kind: 'quote', name: 'Quotation', hint: 'Someone’s words, and whose they are' },
] as const;

/** All of them, in the order of the menu. */
export const insertKinds: readonly InsertKind[] = [
  {
    name: 'Picture',
    hint: 'A photograph or a drawing, with who made it; you can also drop one on the text',
    Dialog: PictureDialog,
  },
  {
    name: 'Fact',
    hint: 'A figure with its source, kept once for all talks',
    Dialog: ({ onDone, onClose }) => <FactDialog onDone={onDone} onClose={onClose} />,
  },
  { name: 'Help line', hint: 'A number to call, checked and kept once', Dialog: HelpLineDialog },
  ...formKinds.map(({ kind, name, hint }) => ({
    name,
    hint,
    Dialog: (props: InsertDialogProps) => <FenceDialog kind={kind} title={name} {...props} />,
  })),
  {
    name: 'Something else',
    hint: 'A diagram, signs, a quiz, a poll, a code to scan …',
    Dialog: (props) => <OtherDialog but={formKinds.map(({ kind }) => kind)} {...props} />,
  },
];
