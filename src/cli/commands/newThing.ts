/** What comes of `talk new`. */
export interface NewThing {
  /** Paths. */
  readonly written: readonly string[];
  /** What it is made of, a line each. */
  readonly told?: readonly string[];
  /** What to do next, a line each. */
  readonly next: readonly string[];
  /** What JSON says of it beside what was written. */
  readonly data?: object;
}
