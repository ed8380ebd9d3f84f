import type { Pace } from './paceOf.ts';

/** The last minutes are counted in seconds, too. */
const closeMs = 120_000;

/** What is left of the slot, in words; empty without a slot. */
export function leftWords({ leftMs }: Pick<Pace, 'leftMs'>): string {
  if (leftMs === undefined) return '';
  if (leftMs >= closeMs) return `${Math.floor(leftMs / 60_000)} min left`;
  if (leftMs >= 0) return `${clockText(leftMs)} left`;
  return `${clockText(-leftMs)} over`;
}

/** How far off the plan a talk is, in words: nothing to worry about while it is less than a minute. */
export function offWords({ offMs }: Pick<Pace, 'offMs'>): string {
  if (offMs === 0) return 'on time';
  return `${Math.floor(Math.abs(offMs) / 60_000)} min ${offMs > 0 ? 'ahead' : 'behind'}`;
}

/** Milliseconds as a clock shows them: `9:05`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Milliseconds as a plan has them: `2½` and `4` minutes. */
export function minutesText(ms: number): string {
  const halves = Math.round(ms / 30_000);
  const whole = Math.floor(halves / 2);
  return halves % 2 === 0 ? String(whole) : `${whole === 0 ? '' : whole}½`;
}
