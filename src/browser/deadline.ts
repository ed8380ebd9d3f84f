/** One limit for everything done to a document. */
export interface Deadline {
  /** The whole time allowed, in seconds, for messages. */
  readonly seconds: number;
  /** Milliseconds left, at least 1. */
  remaining(): number;
  passed(): boolean;
  /** Waits for `work`, but rejects when the deadline passes first. */
  reach<T>(work: Promise<T>): Promise<T>;
}

/** Starts a deadline `ms` milliseconds from now. */
export function startDeadline(ms: number): Deadline {
  const end = performance.now() + ms;
  const remaining = () => Math.max(1, end - performance.now());
  let late = false;
  return {
    seconds: Math.round(ms / 100) / 10,
    remaining,
    // Timers may fire a moment early by this clock; what they end has missed the deadline all the same.
    passed: () => late || performance.now() >= end,
    reach: (work) =>
      within(remaining(), work, () => {
        late = true;
      }),
  };
}

/** Waits for `work`, but calls `onLate` and rejects after `ms` milliseconds; what `work` does later is ignored. */
export async function within<T>(ms: number, work: Promise<T>, onLate: () => void = () => {}): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate();
      reject(new Error(`not done after ${Math.round(ms)} ms`));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
