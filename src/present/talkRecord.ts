import { type Claim, claimKey } from '../model/claim.ts';
import type { Form } from '../schema/formSchema.ts';
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
  /** Facts and help lines of the slides that were shown, in their words. */
  readonly said: readonly Claim[];
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
  readonly form: Form;
  /** Words of the notes of its slides that were shown. */
  readonly words: number;
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
  const shown = outline.slides.filter(({ id }) => state.spentMs[id] !== undefined);
  const said = new Set(shown.flatMap(({ claims }) => claims));
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
    sections: sectionTimes(outline, state).map(({ id, form, plannedMs, spentMs, slides }) => ({
      section: id,
      form,
      words: shown.reduce((sum, { section, words }) => sum + (section === id ? words : 0), 0),
      plannedSeconds: seconds(plannedMs),
      tookSeconds: seconds(spentMs),
      notShown: slides.filter((slide) => state.spentMs[slide] === undefined),
    })),
    said: outline.claims.filter((claim) => said.has(claimKey(claim))),
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

/** The name of a record's file. @param number from 2 on for another talk of that day with that deck. */
export function recordName({ day, deck, kind }: Pick<TalkRecord, 'day' | 'deck' | 'kind'>, number = 1): string {
  return `${day}-${deck}${kind === 'rehearsal' ? '-rehearsal' : ''}${number === 1 ? '' : `-${number}`}.json`;
}

/** A record as its file says it: JSON, with a line for each thing that it says, so that a person can read it and compare two. */
export function recordText(record: object): string {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  const lines = entries.map(([key, value]: [string, unknown]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const text = isList ? `[\n${value.map((one) => `    ${inOneLine(one)}`).join(',\n')}\n  ]` : inOneLine(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Ends of lines inside of texts are escaped, so those that stand here are between values. */
function inOneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ');
}

function seconds(ms: number): number {
  return Math.round(Math.max(0, ms) / 1000);
}
