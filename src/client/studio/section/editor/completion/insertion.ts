/** What comes in place of what is being written. */
export interface Insertion {
  readonly text: string;
  /** Stretches of it to be written next, in order, empty ones included: the cursor goes into the first. At its end where there is none. */
  readonly fields: readonly (readonly [number, number])[];
  /** Whether there is something to choose from at once. */
  readonly goesOn: boolean;
}

/** Text with the cursor behind it, or where it says. */
export function insertion(text: string, { cursor = text.length, goesOn = false } = {}): Insertion {
  return { text, fields: [[cursor, cursor]], goesOn };
}

/** One of the words in the list. */
export interface WritingOption {
  readonly label: string;
  readonly detail: string;
  /** What kind of word it is. */
  readonly type: string;
  readonly insert: Insertion;
}
