import type { Place, TalkOutline } from './talkOutline.ts';

/** What stands in the room instead of a slide. */
export type Blank = 'black' | 'white';

/** What became of a talk's times once it was over. */
export type Kept = 'dropped' | 'rehearsal' | 'given';

/**
 * A talk as it goes on: one record that travels whole. Who shows the talk needs nothing else, so a page that was away, asleep or killed
 * is told all by one copy, and of two copies the one with the higher revision holds. All times are milliseconds; moments are counted
 * from 1970-01-01T00:00Z.
 */
export interface TalkState {
  readonly format: 1;
  /** Grows by one with each change that others must see. */
  readonly revision: number;
  /** Where the speaker is. */
  readonly place: Place;
  /** What the room keeps while the speaker looks at other slides; undefined while the room goes along. */
  readonly frozen: Place | undefined;
  readonly blank: Blank | undefined;
  /** Where the speaker was before the last jump. */
  readonly before: Place | undefined;
  readonly clock: TalkClock;
  /** What each slide took, by id. */
  readonly spentMs: Readonly<Record<string, number>>;
  /** Whether a question is being answered: its time is none of the slide's. */
  readonly asking: boolean;
  /** What questions took. */
  readonly askedMs: number;
  /** The slot as the speaker has it today. */
  readonly slotMs: number;
  /** The moment at which all must be over; it goes before `slotMs`. */
  readonly endsAt: number | undefined;
  /** What was cut on the way, each time one offer as a whole; the last can be taken back. */
  readonly cuts: readonly CutOffer[];
  /** Hands counted, answer by answer, by the id of the poll's slide; of polls in which nobody was counted, none. */
  readonly polls: Readonly<Record<string, readonly number[]>>;
  /** Undefined until the speaker has said what is to become of the times. */
  readonly kept: Kept | undefined;
}

export interface TalkClock {
  readonly startedAt: number | undefined;
  /** Since when it stands still. */
  readonly pausedAt: number | undefined;
  readonly pausedMs: number;
  readonly endedAt: number | undefined;
  /** Until when time is shared out among slides and questions. */
  readonly countedTo: number;
  /** Time that went by unseen: the machine slept, or the page was closed. It is the slot's, and no slide's. */
  readonly unseenMs: number;
}

/** Parts of the talk that may be passed over together. */
export interface CutOffer {
  readonly cuts: readonly SectionCut[];
  readonly savedMs: number;
}

export interface SectionCut {
  /** Id of the section. */
  readonly section: string;
  readonly how: 'left out' | 'shortened';
  /** Ids of the slides that are passed over. */
  readonly slides: readonly string[];
}

/** A talk that has not begun. @param now the moment. */
export function newTalkState(outline: TalkOutline, now: number): TalkState {
  return {
    format: 1,
    revision: 0,
    place: { slide: outline.slides[0]?.id ?? '', step: 0 },
    frozen: undefined,
    blank: undefined,
    before: undefined,
    clock: {
      startedAt: undefined,
      pausedAt: undefined,
      pausedMs: 0,
      endedAt: undefined,
      countedTo: now,
      unseenMs: 0,
    },
    spentMs: {},
    asking: false,
    askedMs: 0,
    slotMs: outline.slotMs,
    endsAt: undefined,
    cuts: [],
    polls: {},
    kept: undefined,
  };
}

/** Whether the talk has begun, is not over, and its clock is not stopped. */
export function isRunning({ clock }: TalkState): boolean {
  return clock.startedAt !== undefined && clock.pausedAt === undefined && clock.endedAt === undefined;
}
