/** A slide that two kits draw otherwise, as PNGs; undefined where one of them has no such slide. */
export interface ChangedSlide {
  readonly id: string;
  readonly title: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** What another kit would change of a deck. */
export interface DeckChanges {
  readonly name: string;
  /** How many slides the two have together. */
  readonly slides: number;
  /** Whether each kit could draw it: one that finds errors draws nothing. */
  readonly drawn: { readonly before: boolean; readonly after: boolean };
  readonly changed: readonly ChangedSlide[];
}

/** What another kit would change of a project. */
export interface UpgradePage {
  /** Versions of the kits. */
  readonly from: string;
  readonly to: string;
  readonly decks: readonly DeckChanges[];
}
