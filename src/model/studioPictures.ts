import type { CreditRecord } from '../schema/creditsSchema.ts';
import type { EditAnswer } from './studio.ts';

/** A picture of the project, as the studio offers it. */
export interface PictureCard {
  /** Its project path. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** Whether it must say who made it. */
  readonly isPhotograph: boolean;
  readonly credit: CreditRecord | undefined;
}

/** A picture that a page brings. */
export interface BroughtPicture {
  /** Of the file that was chosen. */
  readonly name: string;
  readonly base64: string;
  readonly credit?: CreditRecord | undefined;
}

/** What came of a picture that was brought: its project path where it lies in the project now. */
export type BroughtAnswer = EditAnswer & { readonly file?: string };
