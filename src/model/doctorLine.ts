/** One thing the kit needs of the machine, and whether it is there. */
export interface DoctorLine {
  /** What was looked at, such as `browser`. */
  readonly name: string;
  readonly ok: boolean;
  /** What was found, in one sentence or less. */
  readonly found: string;
  /** What to do, when it is not right. */
  readonly mend?: string;
}
