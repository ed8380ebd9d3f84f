import type { FileContent } from './fileContent.ts';
import type { TextEdit } from './textEdit.ts';

/** A file before and after an edit. Undefined: it is not there. */
export interface PlannedFile {
  /** Project path. */
  readonly file: string;
  readonly before: FileContent | undefined;
  readonly after: FileContent | undefined;
}

/** What would come of an edit; nothing is written yet. */
export type PlannedEdit =
  | {
      readonly kind: 'planned';
      /** Those that the edit changes; none when all stands as it asks. */
      readonly files: readonly PlannedFile[];
      /** Mends that were made; others' words did not stand any more. */
      readonly mended: readonly TextEdit[];
    }
  | EditConflict
  | (Refusal & { readonly file: string });

/** Two people changed the same lines: for a view side by side. */
export interface EditConflict {
  readonly kind: 'conflict';
  readonly file: string;
  /** The text that both began from. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  readonly parts: readonly MergePart[];
}

/** Lines of a merge, each with its end: those that are settled, and those that a person must choose from. */
export type MergePart =
  | { readonly kind: 'settled'; readonly text: string }
  | { readonly kind: 'conflict'; readonly base: string; readonly mine: string; readonly theirs: string };

/** Why an edit is not made. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly message: string;
}

export type RefusalReason =
  /** The file is another than the one that the edit began from. */
  | 'changed'
  | 'missing'
  | 'exists'
  /** It has mistakes in its YAML, no front matter, or is too large. */
  | 'unreadable'
  /** The key, item, slide or line that is named is not there. */
  | 'no-place'
  /** What would come of it cannot be written so that it is read as meant. */
  | 'unsafe'
  /** Its bytes are none of a picture that browsers show, or break off. */
  | 'no-picture'
  /** More bytes or pixels than a picture may have. */
  | 'too-large'
  /** A photograph of which nobody says who made it and under which licence. */
  | 'no-credit'
  /** A drawing that would run code, or fetch something. */
  | 'unsafe-drawing';

/** A text with a change made, or why it is not. */
export type ChangedText = { readonly kind: 'text'; readonly text: string } | Refusal;
