/** What a theme sets on slides and paper beside colours and type. */
export interface ThemeMarks {
  readonly logo?: ThemeLogo | undefined;
  /** A few words at the foot of slides. */
  readonly footer?: string | undefined;
  /** Ground of the slides of decks that name none. */
  readonly ground?: 'light' | 'dark' | undefined;
}

/** Whose talk it is, as a picture. */
export interface ThemeLogo {
  /** Short address (model/finishedPage.ts). */
  readonly address: string;
  readonly alt: string;
  readonly corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
  /** Its width for a height of 1. */
  readonly ratio: number;
}

export const noMarks: ThemeMarks = {};
