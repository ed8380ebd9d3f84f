import type { TalkState } from './talkState.ts';

/**
 * A state with the times that another has counted. A phone sleeps between two touches, so what it sends says what was done, and the times are
 * those of a machine that was awake.
 */
export function withTimesOf(state: TalkState, counted: TalkState): TalkState {
  const { countedTo, unseenMs } = counted.clock;
  const { spentMs, askedMs } = counted;
  return { ...state, spentMs, askedMs, clock: { ...state.clock, countedTo, unseenMs } };
}
