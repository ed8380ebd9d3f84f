/** Does one thing after the other, in the order in which they were asked for. */
export type TakeTurns = <T>(work: () => Promise<T>) => Promise<T>;

/** For what would all be late if it were done side by side: Node does one thing at a time. */
export function takeTurns(): TakeTurns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
