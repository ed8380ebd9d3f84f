import type { Form } from '../schema/formSchema.ts';

/** A section as it is planned today. */
export interface PlannedSection {
  readonly section: string;
  readonly form: Form;
  readonly minutes: number;
  /** Words of its notes. */
  readonly words: number;
}

/** What is looked at of a talk or rehearsal. */
export interface TalkRun {
  readonly day: string;
  readonly kind: 'rehearsal' | 'given';
  readonly unseenSeconds: number;
  readonly sections: readonly RunSection[];
}

interface RunSection {
  readonly section: string;
  readonly form?: Form | undefined;
  readonly words?: number | undefined;
  readonly tookSeconds: number;
  readonly notShown: readonly string[];
}

/** What a section took in one run. */
export interface MeasuredRun {
  readonly day: string;
  readonly kind: TalkRun['kind'];
  /** Undefined for a run without the section. */
  readonly minutes: number | undefined;
  /** Why it says nothing about the section as it is today; undefined where it does. */
  readonly passedOver: 'cut' | 'clicked through' | 'other text' | 'time unseen' | undefined;
}

/** A section's plan beside its runs. */
export interface SectionRuns extends PlannedSection {
  readonly runs: readonly MeasuredRun[];
  /** Median of the last runs that count, in minutes. */
  readonly median: number | undefined;
  /** Minutes to plan instead; undefined where the plan is right, or the runs say too little. */
  readonly offer: number | undefined;
}

export interface RunsReport {
  readonly sections: readonly SectionRuns[];
  /** Words a minute, measured over all runs that count; undefined where they say too little. */
  readonly pace: number | undefined;
}

/** How many of the last runs are looked at: whoever rehearses more often has changed since. */
const lastRuns = 5;
/** A run in which the page was asleep for longer says nothing of any section, in seconds: nobody knows whose time it was. */
const mostUnseen = 30;
/** A section that took less than this share of its plan was clicked through, not told. */
const leastShare = 0.25;
/** Notes whose number of words differs by more than this share are another text. */
const sameText = 0.1;
/** How many runs must count, and how far two that stand alone may lie apart, by the longer. */
const leastRuns = 2;
const pairSpread = 0.25;
/** Minutes are offered in quarters, and only where the plan is off by more than this share. */
const step = 0.25;
const tolerance = 0.1;
/** The least that must have been spoken before a pace is told, in minutes. */
const leastSpoken = 5;

/**
 * Compares a plan with the runs of its deck. A run counts for a section when the section was told in the form that is planned today, all
 * of its slides were shown, its notes had about as many words as today (10 %), it took at least a quarter of its plan, and no more than
 * half a minute of the run went by unseen. Minutes are offered from two runs that count and lie no more than a quarter apart, or from three:
 * the median of the last five, by quarters of a minute, where that is more than 10 % off the plan. The pace is what was spoken in those runs,
 * where it is five minutes or more of at least two runs. All measures are our own.
 * @param runs of this deck, the oldest first.
 */
export function compareRuns(plan: readonly PlannedSection[], runs: readonly TalkRun[]): RunsReport {
  const last = runs.slice(-lastRuns);
  const sections = plan.map((planned) => sectionRuns(planned, last));
  return { sections, pace: paceOf(sections) };
}

function sectionRuns(planned: PlannedSection, runs: readonly TalkRun[]): SectionRuns {
  const measured = runs.map((run) => measure(planned, run));
  const counted = measured.flatMap(({ minutes, passedOver }) =>
    minutes === undefined || passedOver !== undefined ? [] : [minutes],
  );
  const median = medianOf(counted);
  return { ...planned, runs: measured, median, offer: median && offerOf(planned.minutes, median, counted) };
}

function measure(planned: PlannedSection, run: TalkRun): MeasuredRun {
  const { day, kind } = run;
  const told = run.sections.find(({ section }) => section === planned.section);
  if (told === undefined) return { day, kind, minutes: undefined, passedOver: undefined };
  return { day, kind, minutes: told.tookSeconds / 60, passedOver: passedOver(planned, told, run) };
}

function passedOver(planned: PlannedSection, told: RunSection, run: TalkRun): MeasuredRun['passedOver'] {
  if (told.notShown.length > 0) return 'cut';
  if (told.tookSeconds / 60 < planned.minutes * leastShare) return 'clicked through';
  const isSameForm = told.form === planned.form;
  if (!isSameForm || Math.abs((told.words ?? 0) - planned.words) > planned.words * sameText) return 'other text';
  return run.unseenSeconds > mostUnseen ? 'time unseen' : undefined;
}

function offerOf(plan: number, median: number, counted: readonly number[]): number | undefined {
  if (counted.length < leastRuns) return undefined;
  const [shortest, longest] = [Math.min(...counted), Math.max(...counted)];
  if (counted.length === leastRuns && longest - shortest > longest * pairSpread) return undefined;
  const offer = Math.max(step, Math.round(median / step) * step);
  const off = Math.abs(median - plan);
  // A tenth itself is allowed, whatever the last bit of the division says; and a short section is not rounded away from what it took.
  return off <= plan * tolerance + 1e-9 || Math.abs(median - offer) >= off ? undefined : offer;
}

/** Sections without notes are told freely, and have no pace. */
function paceOf(sections: readonly SectionRuns[]): number | undefined {
  const spoken = sections
    .filter(({ words }) => words > 0)
    .flatMap(({ words, runs }) =>
      runs.flatMap(({ minutes, passedOver, day }, index) =>
        minutes === undefined || passedOver !== undefined ? [] : [{ words, minutes, run: `${day} ${index}` }],
      ),
    );
  const minutes = spoken.reduce((sum, one) => sum + one.minutes, 0);
  if (minutes < leastSpoken || new Set(spoken.map(({ run }) => run)).size < leastRuns) return undefined;
  return Math.round(spoken.reduce((sum, one) => sum + one.words, 0) / minutes);
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
