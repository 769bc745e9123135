import type { Clock } from '../http/clock';

/** Sleeps without waiting, and remembers for how long. */
export interface FakeClock extends Clock {
  /** Milliseconds of every sleep. */
  readonly sleeps: number[];
  /** Lets time pass. */
  advance(milliseconds: number): void;
}

export function fakeClock(start = Date.UTC(2026, 2, 1)): FakeClock {
  let now = start;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    random: () => 0.5,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
}
