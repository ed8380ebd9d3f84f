/** What was done to a section so that its deck fits a shorter slot. */
export interface SlotCut {
  readonly section: string;
  readonly how: 'left out' | 'shortened';
  /** Minutes won. */
  readonly minutes: number;
}
