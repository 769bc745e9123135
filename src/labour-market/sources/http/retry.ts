import type { Clock } from './clock';
import { Unavailable } from './unavailable';

/** All times in milliseconds. */
export interface RetryPolicy {
  /** The first one included. */
  readonly attempts: number;
  readonly firstPause: number;
  readonly longestPause: number;
  /** A server may ask for more; a person waits in front of the panel. */
  readonly longestRetryAfter: number;
}

export const DEFAULT_RETRY: RetryPolicy = {
  attempts: 4,
  firstPause: 1_000,
  longestPause: 30_000,
  longestRetryAfter: 120_000,
};

/**
 * Repeats what is unavailable, with pauses that double; every other error is final at once (a wrong password tried
 * four times locks an account). Error: that of the last attempt.
 */
export async function withRetry<T>(
  attempt: (number: number) => Promise<T>,
  policy: RetryPolicy,
  clock: Clock,
  signal?: AbortSignal,
): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt(number);
    } catch (error) {
      if (!(error instanceof Unavailable) || number >= policy.attempts) throw error;
      await clock.sleep(pauseAfter(number, error.retryAfter, policy, clock.random()), signal);
    }
  }
}

/** At least what the server asks for, up to the policy's limit; else 50 to 100 % of the doubled pause, so that clients spread. */
export function pauseAfter(
  number: number,
  asked: number | null,
  policy: RetryPolicy,
  random: number,
): number {
  const doubled = Math.min(policy.firstPause * 2 ** (number - 1), policy.longestPause);
  const own = doubled * (0.5 + random / 2);
  return asked === null ? own : Math.max(own, Math.min(asked, policy.longestRetryAfter));
}
