/** The clock of the machine that the talk runs on, as a page elsewhere reads it. */
export interface ServerClock {
  /** In milliseconds from 1970. */
  now(): number;
  /** Sets it by what that machine has just said. In a local network it takes some milliseconds to arrive. */
  heard(at: number): void;
}

/** @param own the page's own clock, which may be another by minutes. */
export function serverClock(own: () => number): ServerClock {
  let ahead = 0;
  return {
    now: () => own() + ahead,
    heard(at) {
      ahead = at - own();
    },
  };
}
