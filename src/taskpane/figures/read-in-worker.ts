import { ImportError } from '../../labour-market/import-error';
import { figureDataMessages as messages } from './messages';
import type { ReadReply, ReadRequest } from './read-request';

/** What is used of a Worker. */
export type ReaderWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'
>;

/** The largest file takes seconds; a reader that does not end must not keep the panel waiting. */
const LONGEST_MINUTES = 3;

/**
 * Has a worker of its own read a file, and ends the worker whatever comes.
 * Errors: ImportError where the worker breaks down or does not answer; the signal's reason where it is aborted.
 */
export function readInWorker(
  start: () => ReaderWorker,
  request: ReadRequest,
  signal: AbortSignal,
  longestMinutes = LONGEST_MINUTES,
): Promise<ReadReply> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = start();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
    };
    const stop = (): void => fail(signal.reason);
    const breakDown = (): void => fail(new ImportError(messages.readerFailed));
    const timer = setTimeout(
      () => fail(new ImportError(messages.readerTooSlow(longestMinutes))),
      longestMinutes * 60_000,
    );
    signal.addEventListener('abort', stop, { once: true });
    worker.onerror = breakDown;
    worker.onmessageerror = breakDown;
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      end();
      resolve(data);
    };
    worker.postMessage(request);
  });
}
