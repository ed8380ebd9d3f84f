import { sectionTimes } from './sectionTimes.ts';
import type { TalkOutline } from './talkOutline.ts';
import type { Kept, TalkState } from './talkState.ts';

/** What a speaker says of a talk that is kept. */
export interface TalkOccasion {
  readonly kept: Exclude<Kept, 'dropped'>;
  /** YYYY-MM-DD, where the talk was given. */
  readonly day: string;
  readonly where: string;
  /** A group, never the names of listeners. */
  readonly forWhom: string;
}

/** One talk or rehearsal as it is kept: a plain file, a talk each. Seconds are whole. */
export interface TalkRecord {
  readonly format: 1;
  readonly kind: TalkOccasion['kept'];
  readonly day: string;
  readonly where?: string;
  readonly for?: string;
  readonly deck: string;
  readonly title: string;
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly slotSeconds: number;
  /** From the start to the end, without pauses. */
  readonly tookSeconds: number;
  readonly questionSeconds: number;
  /** What went by while the page was closed or the machine slept: it is in no section. */
  readonly unseenSeconds: number;
  readonly sections: readonly RecordedSection[];
  /** Absent when no hands were counted. */
  readonly polls?: readonly RecordedPoll[];
}

/** A poll in which hands were counted. */
export interface RecordedPoll {
  /** Id of its slide. */
  readonly slide: string;
  readonly question: string;
  readonly answers: readonly { readonly text: string; readonly count: number }[];
}

export interface RecordedSection {
  readonly section: string;
  readonly plannedSeconds: number;
  readonly tookSeconds: number;
  /** Ids of slides that nobody saw, be they cut or jumped over. */
  readonly notShown: readonly string[];
}

/** The record of a talk that was begun; undefined for one that was not. */
export function talkRecord(outline: TalkOutline, state: TalkState, occasion: TalkOccasion): TalkRecord | undefined {
  const { startedAt, pausedMs, unseenMs, countedTo, endedAt } = state.clock;
  if (startedAt === undefined) return undefined;
  const { kept, day, where, forWhom } = occasion;
  const given = kept === 'given';
  const polls = recordedPolls(outline, state);
  return {
    format: 1,
    kind: kept,
    day,
    ...(given && where !== '' ? { where } : {}),
    ...(given && forWhom !== '' ? { for: forWhom } : {}),
    deck: outline.deck,
    title: outline.title,
    version: outline.version,
    started: new Date(startedAt).toISOString(),
    slotSeconds: seconds(state.slotMs),
    tookSeconds: seconds((endedAt ?? countedTo) - startedAt - pausedMs),
    questionSeconds: seconds(state.askedMs),
    unseenSeconds: seconds(unseenMs),
    sections: sectionTimes(outline, state).map(({ id, plannedMs, spentMs, slides }) => ({
      section: id,
      plannedSeconds: seconds(plannedMs),
      tookSeconds: seconds(spentMs),
      notShown: slides.filter((slide) => state.spentMs[slide] === undefined),
    })),
    ...(polls.length === 0 ? {} : { polls }),
  };
}

function recordedPolls({ slides }: TalkOutline, { polls }: TalkState): RecordedPoll[] {
  return slides.flatMap(({ id, poll }) => {
    const counts = polls[id];
    if (poll === undefined || counts === undefined) return [];
    const answers = poll.answers.map((text, index) => ({ text, count: counts[index] ?? 0 }));
    return [{ slide: id, question: poll.question, answers }];
  });
}

/** The name of a record's file. */
export function recordName({ day, deck, kind }: TalkRecord): string {
  return `${day}-${deck}${kind === 'rehearsal' ? '-rehearsal' : ''}.json`;
}

function seconds(ms: number): number {
  return Math.round(Math.max(0, ms) / 1000);
}
