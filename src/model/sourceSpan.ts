/** A place in a file the author wrote. Lines and columns count from 1; `length` is in UTF-16 units on that line. */
export interface SourceSpan {
  /** Path relative to the project root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}
