import { daysBetween } from './daysBetween.ts';

/** Notice that the speaker gets before a fact expires, in days. */
const notice = 90;

/**
 * How a fact's review stands on a day: its day has `past`, is `soon`, or neither.
 * @param day of use. Both days are YYYY-MM-DD.
 */
export function reviewState(reviewBy: string, day: string): 'past' | 'soon' | undefined {
  if (reviewBy < day) return 'past';
  return daysBetween(day, reviewBy) <= notice ? 'soon' : undefined;
}
