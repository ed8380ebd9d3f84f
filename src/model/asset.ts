/** A picture read from disk, ready to be put into a page. */
export interface Asset {
  /** Project path, with forward slashes. */
  readonly path: string;
  readonly mime: string;
  /** How markup names it (see finishedPage.ts). */
  readonly address: string;
  /** `data:` URI of the whole file. */
  readonly dataUri: string;
}

/** The pictures of a deck by their key (see assetKey). */
export type Assets = ReadonlyMap<string, Asset>;
