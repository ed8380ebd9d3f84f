import type { SectionView } from '../../../../model/studio.ts';

/** What the dialog of something that can be put in is handed. */
export interface InsertDialogProps {
  /** Into which is inserted. */
  readonly section: SectionView;
  /** Of the slide on which the cursor stands. */
  readonly headline: string;
  /** Markdown for the cursor's place; with line ends where it needs lines of its own. */
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
}
