/** A coordinate with at most one decimal, so that equal input gives equal bytes: 3.14159 → `3.1`, -0.02 → `0`. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
