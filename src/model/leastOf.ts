/** The least of some numbers; infinity of none. `Math.min` overflows the stack from some 100,000 on. */
export function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}
