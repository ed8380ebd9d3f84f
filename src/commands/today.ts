/**
 * The day of a run, YYYY-MM-DD in UTC: the one place where the kit reads the clock. Whoever asks for a build hands the day on.
 * @param epoch seconds that stand in for the clock, `SOURCE_DATE_EPOCH` (reproducible-builds.org); passed over when no number.
 */
export function today(epoch = process.env.SOURCE_DATE_EPOCH): string {
  const now = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}

/**
 * The days of a long run: that which it was asked for, and from the next midnight on that of the clock.
 * @param asked YYYY-MM-DD, the day for the day on which this is called.
 */
export function daysFrom(asked: string): () => string {
  const first = today();
  return () => {
    const now = today();
    return now === first ? asked : now;
  };
}
