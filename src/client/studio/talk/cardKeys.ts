/** A key for each of a row's ids that goes along when it is moved, also where an id stands twice. */
export function cardKeys(ids: readonly string[]): string[] {
  return ids.map((id, at) => `${id} ${ids.slice(0, at).filter((one) => one === id).length}`);
}

/** A row with the item of one place in another. */
export function movedRow<T>(row: readonly T[], from: number, to: number): T[] {
  const item = row[from];
  return item === undefined ? [...row] : row.toSpliced(from, 1).toSpliced(to, 0, item);
}
