import type { FieldFault, LedgerView } from '../../model/ledgerView.ts';
import type { ProjectEdit } from '../../model/projectEdit.ts';
import type {
  EditAnswer,
  OpenText,
  SectionInfo,
  SectionView,
  TalkCard,
  TalkFaults,
  TalkView,
  UnreadCard,
} from '../../model/studio.ts';
import type { WritingWords } from '../../model/writingWords.ts';
import type { PreviewSite } from '../preview/previewFace.ts';
import type { EventPage } from '../streamEvents.ts';
import type { InsertSite } from './insertRoutes.ts';
import type { LibrarySite } from './libraryRoutes.ts';
import type { PictureSite } from './pictureRoutes.ts';
import type { PrintSite } from './printSite.ts';

/** What the studio's page asks of the program. Nothing here that the command line cannot do. */
export interface StudioSite {
  readonly page: string;
  /** What the page loads beside itself, by name: scripts and styles. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly text: string }>;
  readonly library: LibrarySite;
  readonly pictures: PictureSite;
  readonly inserts: InsertSite;
  readonly previews: Omit<PreviewSite, 'list'>;
  talks(): readonly (TalkCard | UnreadCard)[];
  /** @throws TalkError `unknown-deck`. */
  talk(name: string): Promise<TalkView | UnreadCard>;
  /** @param name may be one in another language (model/languageDeck). @throws TalkError `unknown-deck`. */
  faults(name: string): Promise<TalkFaults>;
  /** Mends all in a talk that leaves no choice, as one step to undo. @throws TalkError `unknown-deck`. */
  mend(name: string): Promise<EditAnswer>;
  sections(): readonly SectionInfo[];
  /** Facts, sources, help lines and words. */
  ledger(): LedgerView;
  /** What would be wrong with an entry of the ledger; undefined for what is none. */
  entryFaults(asked: unknown): readonly FieldFault[] | undefined;
  /** @param talk the one in which it is to be seen. @returns undefined when there is no such section. */
  section(id: string, talk: string | undefined): SectionView | undefined;
  /** What can be completed where a section is written. @throws TalkError `unknown-deck`. */
  words(file: string, talk: string | undefined): Promise<WritingWords>;
  /** A file that the editor may open; undefined when there is none, or it is none of those. */
  text(file: string): OpenText | undefined;
  /** What is being written in a file and is not saved; undefined when it is as on the disk again. */
  draft(file: string, text: string | undefined): void;
  edit(edit: ProjectEdit): Promise<EditAnswer>;
  undo(): Promise<EditAnswer>;
  redo(): Promise<EditAnswer>;
  readonly printing: PrintSite;
  follow(page: EventPage): void;
}
