/** A picture read from disk or from a `data:` address, ready to be put into a page. */
export interface Asset {
  /** Project path, with forward slashes: of its file, or of the text in which it is written. */
  readonly path: string;
  readonly mime: string;
  /** How markup names it (see finishedPage.ts). */
  readonly address: string;
  /** `data:` URI of the whole file. */
  readonly dataUri: string;
}

/** The pictures of a deck by their key (see assetKey). */
export type Assets = ReadonlyMap<string, Asset>;
