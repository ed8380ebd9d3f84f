/** How much of a section is told: as the talk means to, by its short form, or not at all. */
export type Telling = 'planned' | 'short' | 'left out';

/** What a plan makes of one section. */
export interface SectionPlan {
  readonly id: string;
  readonly telling: Telling;
  /** Minutes it takes now. */
  readonly minutes: number;
  /** Minutes won against what the talk meant to take. */
  readonly saved: number;
}

/** How a talk fits into its minutes. */
export interface CutPlan {
  /** All sections that were to come, in their order. */
  readonly sections: readonly SectionPlan[];
  /** Minutes that the talk takes now, each section's rounded up to a hundredth. */
  readonly minutes: number;
  /** Minutes won by all cuts. */
  readonly saved: number;
  /** Minutes by which what must stay is too long even in its shortest forms; 0 when the talk fits. */
  readonly over: number;
  /** Whether it is known that no plan is better; of up to twenty sections it always was. */
  readonly best: boolean;
}
