/** So many of a list, first and last among them, the others evenly between. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  if (count < 2) return list.slice(0, count);
  const picked = Array.from({ length: count }, (_, index) => Math.round((index * (list.length - 1)) / (count - 1)));
  return list.filter((_, index) => picked.includes(index));
}
