/** The same day a year later, YYYY-MM-DD; the last of February for the day that only some years have. */
export function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}
