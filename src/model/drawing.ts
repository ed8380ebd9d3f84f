/** What a fence becomes: the picture as HTML or inline SVG, and its text alternative for screen readers and paper. */
export interface Drawing {
  readonly html: string;
  /** The text alternative in words or as a table; undefined when the picture is itself text. */
  readonly textAlternative?: TextAlternative;
}

export type TextAlternative = { readonly kind: 'text'; readonly text: string } | TableAlternative;

export interface TableAlternative {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The figures of all rows as numbers: what is printed of them follows the language. */
  readonly figures?: readonly number[];
}
