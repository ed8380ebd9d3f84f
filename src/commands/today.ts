/**
 * The day of a run, YYYY-MM-DD in UTC: the one place where the kit reads the clock. Whoever asks for a build hands the day on.
 * @param epoch seconds that stand in for the clock, `SOURCE_DATE_EPOCH` (reproducible-builds.org); passed over when no number.
 */
export function today(epoch = process.env.SOURCE_DATE_EPOCH): string {
  const now = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
