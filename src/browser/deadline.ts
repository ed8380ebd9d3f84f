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
  /** Ends all waits: nobody wants what they wait for any more. It keeps nobody from waiting later. */
  giveUp(cause: unknown): void;
}

/** Starts a deadline `ms` milliseconds from now. */
export function startDeadline(ms: number): Deadline {
  let end = performance.now() + ms;
  let late = false;
  const waiting = new Set<(cause: unknown) => void>();
  const reach = async <T>(work: Promise<T>, graceMs = 0): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    let stop = (_: unknown): void => {};
    const limit = new Promise<never>((_, reject) => {
      stop = reject;
      const wait = (): void => {
        const left = end + graceMs - performance.now();
        timer = setTimeout(
          () => {
            // Restarted meanwhile.
            if (end + graceMs - performance.now() > 1) return wait();
            late = true;
            reject(new Error(`not done after ${Math.round(ms)} ms`));
          },
          Math.max(1, left),
        );
      };
      wait();
    });
    waiting.add(stop);
    try {
      return await Promise.race([work, limit]);
    } finally {
      clearTimeout(timer);
      waiting.delete(stop);
    }
  };
  return {
    seconds: Math.round(ms / 100) / 10,
    // Timers may fire a moment early by this clock; what they end has missed the deadline all the same.
    passed: () => late || performance.now() >= end,
    reach,
    restart: () => {
      end = performance.now() + ms;
    },
    giveUp: (cause) => {
      for (const stop of waiting) stop(cause);
    },
  };
}

/** Waits for `work`, but rejects after `ms` milliseconds; what `work` does later is ignored. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return startDeadline(ms).reach(work);
}
