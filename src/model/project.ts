/** Where things are. All paths absolute. */
export interface Project {
  /** The folder that holds `decks/`; nothing outside it is ever read for a talk. */
  readonly root: string;
  /** The folder of the kit itself: its themes, fonts and scripts. */
  readonly kit: string;
}
