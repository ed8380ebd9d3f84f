import { isRunning, type TalkState } from './talkState.ts';

/**
 * What is longer than this between two counts went by unseen. Browsers wake a page that nobody sees once a minute, so a minute is no
 * sign of sleep.
 */
const unseenFromMs = 150_000;

/** Gives the time since the last count to the slide that is shown, or to the question that is answered. Others need not be told of it. */
export function countTime(state: TalkState, now: number): TalkState {
  const { clock, place, spentMs } = state;
  const passed = now - clock.countedTo;
  const counted = { ...state, clock: { ...clock, countedTo: now } };
  // A machine's clock may be set back in the middle.
  if (!isRunning(state) || passed <= 0) return counted;
  if (passed > unseenFromMs) {
    return { ...counted, clock: { ...counted.clock, unseenMs: clock.unseenMs + passed } };
  }
  if (state.asking) return { ...counted, askedMs: state.askedMs + passed };
  return { ...counted, spentMs: { ...spentMs, [place.slide]: (spentMs[place.slide] ?? 0) + passed } };
}
