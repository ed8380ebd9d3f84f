/** How long an external deck takes, in reveal.js's words; both in seconds. */
export interface Timing {
  /** Of the whole talk; it goes before `defaultTiming`. */
  readonly totalTime: number | undefined;
  /** Of each slide that names no time of its own. */
  readonly defaultTiming: number | undefined;
}
