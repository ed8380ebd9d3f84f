import type { Telling } from './cutPlan.ts';
import type { ComingSection } from './remainingTalk.ts';

/**
 * What a plan takes from a talk, the gravest first; a smaller number there outweighs any others behind it:
 * hundredths of minutes of left out sections that should stay, or must; those that short forms take from sections that must or should stay;
 * those that sections lose which could go, left out or shortened; and how many sections are touched.
 */
export type PlanLoss = readonly [leftOut: number, shortened: number, spared: number, touched: number];

export const noLoss: PlanLoss = [0, 0, 0, 0];

/** What is lost of one section. @param hundredths minutes that are lost of it. */
export function lossOf({ keep }: Pick<ComingSection, 'keep'>, telling: Telling, hundredths: number): PlanLoss {
  if (telling === 'planned') return noLoss;
  if (keep === 'could') return [0, 0, hundredths, 1];
  return telling === 'short' ? [0, hundredths, 0, 1] : [hundredths, 0, 0, 1];
}

export function addLoss(a: PlanLoss, b: PlanLoss): PlanLoss {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
}

/** Below 0 when the first loses less, 0 when both are alike. */
export function compareLoss(a: PlanLoss, b: PlanLoss): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}
