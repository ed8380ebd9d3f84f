import type { SectionUse } from './manifest.ts';

/** A section that is proposed, and the one reason that weighs most. */
export interface ProposedSection {
  readonly id: string;
  readonly form: 'full' | 'short';
  readonly keep: SectionUse['keep'];
  readonly minutes: number;
  readonly reason: 'care' | 'helplines' | 'wanted' | 'builds-on' | 'opens' | 'closes';
}

/** Reasons as they are said. */
export const proposalReasons: Readonly<Record<ProposedSection['reason'], string>> = {
  care: 'a word of care before the hard part',
  helplines: 'hard subjects owe listeners a number to call',
  wanted: 'of your subject',
  'builds-on': 'another section builds on it',
  opens: 'talks begin with it',
  closes: 'talks end with it',
};

/** What a talk of so many minutes could be made of. */
export interface TalkProposal {
  readonly sections: readonly ProposedSection[];
  /** Wanted, and left out because there is no room. */
  readonly leftOut: readonly string[];
  readonly minutes: number;
}
