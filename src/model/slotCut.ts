/** What was done to a section so that its deck fits a shorter slot. */
export interface SlotCut {
  readonly section: string;
  readonly how: 'left out' | 'shortened';
  /** Minutes won. */
  readonly minutes: number;
}

/** How a deck was fitted into another slot than its manifest's. */
export interface SlotFit {
  /** Minutes in the room. */
  readonly slot: number;
  /** Minutes that its sections take now. */
  readonly planned: number;
  /** Minutes kept for questions, and those that the manifest keeps. */
  readonly questions: number;
  readonly questionsAsked: number;
  /** In the order of the talk. */
  readonly cuts: readonly SlotCut[];
}
