/** One limit for everything done to a document. */
export interface Deadline {
  /** The whole time allowed, in seconds, for messages. */
  readonly seconds: number;
  passed(): boolean;
  /**
   * Waits for `work`, but rejects when the deadline passes first; what `work` does later is ignored.
   * @param graceMs how much later it may come, in milliseconds, for those who wait for someone that says why it is late.
   */
  reach<T>(work: Promise<T>, graceMs?: number): Promise<T>;
  /** A step is done: the next one has the whole time again. */
  restart(): void;
}

/** Starts a deadline `ms` milliseconds from now. */
export function startDeadline(ms: number): Deadline {
  let end = performance.now() + ms;
  let late = false;
  return {
    seconds: Math.round(ms / 100) / 10,
    // Timers may fire a moment early by this clock; what they end has missed the deadline all the same.
    passed: () => late || performance.now() >= end,
    restart: () => {
      end = performance.now() + ms;
    },
    reach: (work, graceMs = 0) =>
      raceTimer(work, (reject) => {
        let timer: NodeJS.Timeout;
        const wait = (left: number): void => {
          timer = setTimeout(() => {
            const more = end + graceMs - performance.now();
            // Restarted meanwhile.
            if (more > 1) return wait(more);
            late = true;
            reject(new Error(`not done after ${Math.round(ms)} ms`));
          }, left);
        };
        wait(Math.max(1, end + graceMs - performance.now()));
        return () => clearTimeout(timer);
      }),
  };
}

/** Waits for `work`, but rejects after `ms` milliseconds; what `work` does later is ignored. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return startDeadline(ms).reach(work);
}

/** @param start starts a timer that rejects, and returns how it is stopped. */
async function raceTimer<T>(work: Promise<T>, start: (reject: (cause: Error) => void) => () => void): Promise<T> {
  let stop = (): void => {};
  const late = new Promise<never>((_, reject) => {
    stop = start(reject);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}
