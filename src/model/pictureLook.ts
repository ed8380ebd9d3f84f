/** A picture that a browser is to look at. */
export interface PictureQuestion {
  /** Project path, for messages. */
  readonly path: string;
  /** `data:` URI of the whole file. */
  readonly dataUri: string;
  /** Pixels that are to be left of it, when it has too many. */
  readonly shrinkTo?: number;
}

/** A picture with fewer pixels. */
export interface ShrunkPicture {
  readonly mime: string;
  /** Its bytes, as base64. */
  readonly data: string;
}

/** What a browser can make of a picture. */
export type PictureAnswer = 'whole' | 'broken' | ShrunkPicture;

/** Answers for each picture; undefined for one that was not looked at. @throws TalkError `no-browser`, `browser-failed`, `print-timeout`. */
export type LookAtPictures = (questions: readonly PictureQuestion[]) => Promise<readonly (PictureAnswer | undefined)[]>;
