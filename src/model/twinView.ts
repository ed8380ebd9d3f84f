/** A section in another language, as it stands beside the section in the studio. */
export interface TwinView {
  /** BCP 47 tag. */
  readonly language: string;
  /** In English. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Project path of its file. */
  readonly file: string;
  /** Whether the file is there; else a talk that tells the section asks for the language. */
  readonly isThere: boolean;
  /** Which reader has confirmed it; undefined while none has. */
  readonly confirmedBy: string | undefined;
  /** In the order of the section's slides. */
  readonly slides: readonly TwinSlideView[];
}

/** What there is of a slide in another language. */
export interface TwinSlideView {
  /** By which `talk translate --seen` names it. */
  readonly id: string;
  readonly state: TwinSlideState;
  /** Its own first line in the twin's file, from 1; undefined where it has none. */
  readonly line: number | undefined;
}

export type TwinSlideState =
  /** It says what the section's slide says now. */
  | 'right'
  /** Nobody has said yet that it is translated: its words are not printed. */
  | 'waiting'
  /** The section's slide has changed since. */
  | 'changed'
  | 'missing';

/** What the page asks of a section's translation. */
export interface TranslationWish {
  readonly section: string;
  readonly language: string;
  /** Ids of slides that match their source again; undefined to begin it, or to add what it lacks. */
  readonly seen?: readonly string[] | undefined;
}
