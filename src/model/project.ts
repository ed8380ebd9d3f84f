/** Where things are. All paths absolute. */
export interface Project {
  /** The folder that holds `decks/`; nothing outside it is ever read for a talk. */
  readonly root: string;
  /** The folder of the kit itself: its themes, fonts and scripts. */
  readonly kit: string;
  /** Where the list of private names lies that holds for a deck which is not of a project with one; `root` when left out. */
  readonly privacyRoot?: string;
  /** Texts that stand in place of those on disk, by project path: what somebody is writing and has not saved. */
  readonly drafts?: DraftTexts;
}

/** Texts that are not on the disk, by project path. */
export type DraftTexts = Pick<ReadonlyMap<string, string>, 'get'>;
