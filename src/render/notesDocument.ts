import { type TextBlock, textBlocks } from '../html/textBlocks.ts';
import { lecternPages } from './sheets/lecternPages.ts';
import type { SheetContext } from './sheets/sheetContext.ts';

/** The speaker's notes of a talk as plain text and what is said of each slide, for files that are edited elsewhere. */
export interface NotesDocument {
  readonly title: string;
  /** What the document is. */
  readonly label: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly author: string | undefined;
  readonly paper: SheetContext['paper'];
  readonly slides: readonly NotedSlide[];
}

export interface NotedSlide {
  readonly title: string;
  /** Which slide it is, of which section, how long it takes and when it ends. */
  readonly place: string;
  readonly blocks: readonly TextBlock[];
}

/** The notes of a deck in the order of the lectern's. */
export function notesDocument(context: SheetContext): NotesDocument {
  const { metadata, paper, say } = context;
  return {
    title: metadata.title,
    label: say('labelLecternNotes'),
    language: metadata.language,
    author: metadata.author,
    paper,
    slides: lecternPages(context).map(({ rendered, place, clock }) => ({
      title: rendered.slide.title,
      place: [place, rendered.slide.section, ...clock].filter((part) => part !== '').join(' · '),
      blocks: textBlocks(rendered.notes.markup),
    })),
  };
}
