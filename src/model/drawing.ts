/** What a fence becomes: the picture as HTML or inline SVG, and its text alternative for screen readers and paper. */
export interface Drawing {
  readonly html: string;
  /** The text alternative in words or as a table; undefined when the picture is itself text. */
  readonly textAlternative?: TextAlternative;
  /** Of a chart: what it is drawn from. */
  readonly chart?: ChartData;
}

export type TextAlternative = { readonly kind: 'text'; readonly text: string } | TableAlternative;

export interface TableAlternative {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The figures of all rows as numbers: what is printed of them follows the language. */
  readonly figures?: readonly number[];
}

/** A chart's figures, for programs that draw it anew. */
export interface ChartData {
  readonly type: 'bars' | 'line';
  readonly alt: string;
  readonly unit?: string;
  readonly series: readonly string[];
  /** One value for each series; null where there are no data. */
  readonly lines: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
    readonly texts: readonly string[];
  }[];
}
