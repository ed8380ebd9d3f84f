import type { HelpLineRecord } from '../schema/helpLineSchema.ts';
import { daysBetween } from './daysBetween.ts';

/** Days for which a help line's check holds. */
const checkHolds = 365;

/** Days after which it is time to check again. */
const checkAges = 180;

/** How a help line's check stands on a day: it holds no more (`past`), it is time to check again (`soon`), or neither. */
export function checkState(verifiedOn: string, day: string): 'past' | 'soon' | undefined {
  const age = daysBetween(verifiedOn, day);
  if (age > checkHolds) return 'past';
  return age > checkAges ? 'soon' : undefined;
}

/** The later of the day of a build and that of its talk: what a deck prints must still be good on it. All are YYYY-MM-DD. */
export function dayOfUse(today: string, date: string | undefined): string {
  return date !== undefined && date > today ? date : today;
}

/** The oldest check of some help lines, YYYY-MM-DD, when it no longer holds on a day; undefined while all of them do. */
export function expiredCheck(lines: readonly Pick<HelpLineRecord, 'verifiedOn'>[], day: string): string | undefined {
  const [oldest] = lines.map(({ verifiedOn }) => verifiedOn).sort();
  return oldest !== undefined && daysBetween(oldest, day) > checkHolds ? oldest : undefined;
}
