import type { SectionUse } from './manifest.ts';

/** A section that is proposed, and the one reason that weighs most. */
export interface ProposedSection {
  readonly id: string;
  readonly form: 'full' | 'short';
  readonly keep: SectionUse['keep'];
  readonly minutes: number;
  readonly reason: 'care' | 'helplines' | 'wanted' | 'builds-on' | 'opens' | 'closes';
}

/** What a talk of so many minutes could be made of. */
export interface TalkProposal {
  readonly sections: readonly ProposedSection[];
  /** Wanted, and left out because there is no room. */
  readonly leftOut: readonly string[];
  readonly minutes: number;
}
