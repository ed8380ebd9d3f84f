import { slidesAfter } from './stepPlace.ts';
import { slideOf, type TalkOutline } from './talkOutline.ts';
import { isRunning, type TalkState } from './talkState.ts';

/** How the talk stands against its slot; milliseconds. */
export interface Pace {
  /** Since the start, without pauses. */
  readonly elapsedMs: number;
  /** Until all must be over; negative when it should be. Undefined without a slot. */
  readonly leftMs: number | undefined;
  /** What of the minutes for questions is not spent. */
  readonly questionsLeftMs: number;
  /** What the plan still has for the rest of the talk, from here. */
  readonly restMs: number;
  /** More than 0: so much ahead; less: so much behind. 0 while there is nothing to worry about, and without a plan. */
  readonly offMs: number;
}

/** What is below this is no reason to look up from the room. */
const quietMs = 60_000;

/**
 * Asks whether what is still to be said fits in what is left, the minutes for questions set aside: where a talk came from is nothing that
 * its speaker can change. A talk is behind when it does not fit, and ahead when there is more room than the plan had spare.
 */
export function paceOf(outline: TalkOutline, state: TalkState, now: number): Pace {
  const { startedAt, endedAt } = state.clock;
  const until = endedAt ?? now;
  const pausedMs = pausedUntil(state, until);
  const elapsedMs = startedAt === undefined ? 0 : Math.max(0, until - startedAt - pausedMs);
  const leftMs = leftOf(state, until, elapsedMs);
  const askedMs = state.askedMs + uncounted(state, until, true);
  const questionsLeftMs = Math.max(0, outline.questionMs - askedMs);
  const slide = slideOf(outline, state.place.slide);
  const spentMs = (state.spentMs[state.place.slide] ?? 0) + uncounted(state, until, false);
  const restMs =
    Math.max(0, (slide?.plannedMs ?? 0) - spentMs) +
    slidesAfter(outline, state, state.place.slide).reduce((sum, { plannedMs }) => sum + plannedMs, 0);
  const plannedMs = outline.slides.reduce((sum, one) => sum + one.plannedMs, 0);
  const spareMs = Math.max(0, state.slotMs - outline.questionMs - plannedMs);
  const offMs = plannedMs === 0 || leftMs === undefined ? 0 : offPlan(leftMs - questionsLeftMs - restMs, spareMs);
  return { elapsedMs, leftMs, questionsLeftMs, restMs, offMs };
}

function offPlan(roomMs: number, spareMs: number): number {
  if (roomMs <= -quietMs) return roomMs;
  return roomMs - spareMs >= quietMs ? roomMs - spareMs : 0;
}

function leftOf({ clock, endsAt, slotMs }: TalkState, until: number, elapsedMs: number): number | undefined {
  if (endsAt !== undefined) return endsAt - until;
  if (slotMs <= 0) return undefined;
  return clock.startedAt === undefined ? slotMs : slotMs - elapsedMs;
}

function pausedUntil({ clock }: TalkState, until: number): number {
  return clock.pausedMs + (clock.pausedAt === undefined ? 0 : Math.max(0, until - clock.pausedAt));
}

/** Time since the last count that a slide, or a question, will be given. */
function uncounted(state: TalkState, until: number, question: boolean): number {
  return isRunning(state) && state.asking === question ? Math.max(0, until - state.clock.countedTo) : 0;
}
