/** Results by key; those that a whole round did not ask for are dropped. */
export interface Rounds<T> {
  /** Begins a round. */
  turn(): void;
  take(key: string, make: () => T): T;
  /** Calls `work` and tells what it has asked for. */
  follow<R>(work: () => R): { readonly result: R; readonly keys: readonly string[] };
  /** Asks for what is there already, so that it stays. */
  touch(keys: readonly string[]): void;
}

export function rounds<T>(): Rounds<T> {
  let before = new Map<string, T>();
  let now = new Map<string, T>();
  let followed: string[] | undefined;
  return {
    turn() {
      before = now;
      now = new Map();
    },
    take(key, make) {
      const value = now.get(key) ?? before.get(key) ?? make();
      now.set(key, value);
      followed?.push(key);
      return value;
    },
    follow(work) {
      const keys: string[] = [];
      followed = keys;
      try {
        return { result: work(), keys };
      } finally {
        followed = undefined;
      }
    },
    touch(keys) {
      for (const key of keys) {
        const value = now.get(key) ?? before.get(key);
        if (value !== undefined) now.set(key, value);
      }
    },
  };
}
