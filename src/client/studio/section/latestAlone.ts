/** Sends values one at a time: while one is on its way, only the latest of those that come is kept for the next. */
export interface LatestAlone<T> {
  send(value: T): void;
  /** Ends when nothing is on its way. */
  settled(): Promise<void>;
}

/** @param deliver a failure of it is no failure of what comes after. */
export function latestAlone<T>(deliver: (value: T) => Promise<unknown>): LatestAlone<T> {
  let waiting: { readonly value: T } | undefined;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (waiting !== undefined) {
      const { value } = waiting;
      waiting = undefined;
      await deliver(value).catch(() => undefined);
    }
    running = undefined;
  };
  return {
    send(value) {
      waiting = { value };
      running ??= run();
    },
    settled: () => running ?? Promise.resolve(),
  };
}
