import type { Telling } from './cutPlan.ts';
import { lossOf, type PlanLoss } from './planLoss.ts';
import type { ComingSection } from './remainingTalk.ts';

/** One way to tell a section. */
export interface WayToTell {
  readonly telling: Telling;
  /** Hundredths of minutes that it takes. */
  readonly takes: number;
  readonly loss: PlanLoss;
}

/** All ways to tell a section, the longest first; a short form that wins nothing is none. */
export function waysToTell(section: ComingSection): readonly WayToTell[] {
  const planned = hundredthsUp(section.minutes);
  const short = hundredthsUp(section.short ?? section.minutes);
  const way = (telling: Telling, takes: number): WayToTell => ({
    telling,
    takes,
    loss: lossOf(section, telling, planned - takes),
  });
  return [way('planned', planned), ...(short < planned ? [way('short', short)] : []), way('left out', 0)];
}

/** Minutes in hundredths, rounded up, so that a plan never takes more than it says. */
export function hundredthsUp(minutes: number): number {
  return Math.ceil(minutes * 100 - 1e-6);
}

/** Minutes in hundredths, rounded down. */
export function hundredthsDown(minutes: number): number {
  return Math.floor(minutes * 100 + 1e-6);
}
