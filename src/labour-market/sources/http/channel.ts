import type { Clock } from './clock';
import { systemClock } from './clock';
import type { Fetch } from './fetch';
import type { Limits, Outgoing, Reply } from './request';
import { request } from './request';
import type { RetryPolicy } from './retry';
import { DEFAULT_RETRY, withRetry } from './retry';
import { Semaphore } from './semaphore';

/** What every source takes from outside. */
export interface SourceOptions {
  readonly fetch: Fetch;
  readonly clock?: Clock;
  readonly retry?: RetryPolicy;
  /** Milliseconds for one request with its whole reply. */
  readonly timeout?: number;
}

interface ChannelOptions extends SourceOptions {
  /** Requests at the same time. */
  readonly parallel: number;
  /** Milliseconds from the end of one request to the beginning of the next. */
  readonly pause?: number;
  /** Bytes of a reply. */
  readonly largest: number;
}

const DEFAULT_TIMEOUT = 120_000;

/** The way to one host: limited in parallel, paced, repeated where it is unavailable. */
export interface Channel {
  readonly clock: Clock;
  /**
   * Sends, and hands the reply to `judge`, whose Unavailable leads to another attempt too: HTTP 200 is not success.
   * `outgoing` gets the number of the attempt, from 1. Errors: as `request`, and those of `judge`.
   */
  send<T>(
    outgoing: (attempt: number) => Outgoing,
    judge: (reply: Reply) => T,
    signal?: AbortSignal,
  ): Promise<T>;
}

export function channel(options: ChannelOptions): Channel {
  const { fetch, clock = systemClock, retry = DEFAULT_RETRY, pause = 0 } = options;
  const limits: Limits = { timeout: options.timeout ?? DEFAULT_TIMEOUT, largest: options.largest };
  const semaphore = new Semaphore(options.parallel);
  let free = 0;
  return {
    clock,
    send: (outgoing, judge, signal) => {
      const attempt = async (number: number) => {
        const wait = free - clock.now();
        if (wait > 0) await clock.sleep(wait, signal);
        try {
          return judge(await request(fetch, outgoing(number), limits, signal));
        } finally {
          free = clock.now() + pause;
        }
      };
      // The place is kept during the pauses: a server in trouble gets no other request meanwhile.
      return semaphore.run(() => withRetry(attempt, retry, clock, signal), signal);
    },
  };
}
