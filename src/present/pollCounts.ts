import { slideOf, type TalkOutline } from './talkOutline.ts';
import type { TalkState } from './talkState.ts';

/** As many as no speaker counts; four digits have room on the slide. */
export const mostHands = 9999;

/** Below so many hands a bar does not fill its track: the first hand is seen as one, and each further one is seen to come. */
const leastFull = 10;

/** An answer's count is set, or changed by some. */
interface HandsAction {
  readonly slide: string;
  readonly answer: number;
  readonly count?: number;
  readonly by?: number;
}

/**
 * The state with hands counted for an answer, whole and 0 to `mostHands`. What changes nothing, or names an answer that the deck does
 * not have, leaves it as it is; a poll in which every answer is back at none is not counted.
 */
export function countHands(
  outline: TalkOutline,
  state: TalkState,
  { slide, answer, count, by }: HandsAction,
): TalkState {
  const answers = slideOf(outline, slide)?.poll?.answers;
  if (answers?.[answer] === undefined) return state;
  const before = state.polls[slide] ?? answers.map(() => 0);
  const had = before[answer] ?? 0;
  const wanted = Math.trunc(count ?? had + (by ?? 0));
  const hands = Math.min(mostHands, Math.max(0, wanted));
  if (Number.isNaN(wanted) || hands === had) return state;
  const counts = before.map((one, index) => (index === answer ? hands : one));
  if (counts.every((one) => one === 0)) return withoutPoll(state, slide);
  return { ...state, polls: { ...state.polls, [slide]: counts } };
}

/** The state with nothing counted for a slide's poll. */
export function withoutPoll(state: TalkState, slide: string): TalkState {
  if (state.polls[slide] === undefined) return state;
  const { [slide]: _, ...polls } = state.polls;
  return { ...state, polls };
}

/** Polls as they were stored or sent, those that this deck does not have left out. */
export function pollsIn(outline: TalkOutline, polls: TalkState['polls']): TalkState['polls'] {
  const isKnown = (slide: string, counts: readonly number[]): boolean =>
    slideOf(outline, slide)?.poll?.answers.length === counts.length;
  return Object.fromEntries(Object.entries(polls).filter(([slide, counts]) => isKnown(slide, counts)));
}

/** Whether something that was read is the counts of a poll. */
export function isHands(read: unknown): read is readonly number[] {
  return (
    Array.isArray(read) && read.every((one) => Number.isInteger(one) && Number(one) >= 0 && Number(one) <= mostHands)
  );
}

/** How far each bar reaches, from 0 to 1: the longest is full once `leastFull` hands are counted for it. */
export function barShares(counts: readonly number[]): number[] {
  const full = Math.max(leastFull, ...counts);
  return counts.map((count) => count / full);
}
