import type { SectionUse } from '../model/manifest.ts';

/** A section that is still to come, as the talk means to tell it. */
export interface ComingSection {
  readonly id: string;
  readonly keep: SectionUse['keep'];
  /** Minutes in the form that the talk uses. */
  readonly minutes: number;
  /** Minutes of its short form; undefined when it has none, or when that is the form in use. */
  readonly short: number | undefined;
  /** Ids of sections that it builds on; those that are no part of the talk ask for nothing. */
  readonly after: readonly string[];
}

/** What is left of a talk: all of it before it begins. */
export interface RemainingTalk {
  /** In the order of the talk. */
  readonly sections: readonly ComingSection[];
  /** What has been told already: it counts as there, and what it builds on stays. */
  readonly told?: readonly Pick<ComingSection, 'id' | 'after'>[];
  /** Ids of sections that were passed over: what builds on them goes as well, unless it must stay. */
  readonly passedOver?: readonly string[];
  /** Minutes there are for these sections; zero or less when they are used up. */
  readonly minutes: number;
}
