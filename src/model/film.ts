/** A film or a sound that a deck plays. It lies beside the deck and never in it, since films are large. */
export interface Film {
  readonly kind: 'film' | 'sound';
  /** Project path of its file, with forward slashes. */
  readonly path: string;
  /** Absolute path of its file. */
  readonly source: string;
  /** Time of the file's last change, in milliseconds. */
  readonly changedMs: number;
  readonly bytes: number;
  readonly mime: string;
  /** How markup names it (see finishedPage.ts); where it lies is settled as a page goes out. */
  readonly address: string;
  /** Its name in the folder of films, which no other film of the deck has. */
  readonly name: string;
  readonly facts: FilmFacts;
  /** What its copy has elsewhere than its file. */
  readonly overwrites: readonly Overwrite[];
  /** The first picture, as an address of a page and as `data:` URI, where a browser has shown it. */
  readonly frame?: { readonly address: string; readonly dataUri: string };
}

/** What a film's file says of it; what it does not say is left out. */
export interface FilmFacts {
  readonly seconds?: number;
  /** In pixels, as shown. */
  readonly width?: number;
  readonly height?: number;
  /** A code of its pictures that only some browsers read, such as `HEVC`. */
  readonly rareCode?: string;
}

/** Bytes from `start` up to `end` are `bytes`, and zeros behind them. */
export interface Overwrite {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** The films of a deck by the key of the place that names them (see assetKey). */
export type Films = ReadonlyMap<string, Film>;

/** Name of the folder beside `deck.html` in which a deck's films lie. */
export const filmFolder = 'media';
