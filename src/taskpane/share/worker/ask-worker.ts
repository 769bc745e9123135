import { shareMessages as messages } from '../messages';
import type { SharePhase, ShareReply, ShareWork } from './share-work';

/** What is used of a Worker. */
export type SharingWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'
>;

type Answer = Exclude<ShareReply, { kind: 'phase' | 'failed' }>;

/**
 * Has a worker of its own do the work, and ends the worker whatever comes.
 *
 * @throws Error with a sentence where the worker refuses or breaks down; the signal's reason where it is aborted
 */
export function askWorker(
  start: () => SharingWorker,
  work: ShareWork,
  signal: AbortSignal,
  told: (phase: SharePhase) => void = () => undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = start();
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
    };
    const stop = (): void => fail(signal.reason);
    const breakDown = (): void => fail(new Error(messages.workerFailed));
    signal.addEventListener('abort', stop, { once: true });
    worker.onerror = breakDown;
    worker.onmessageerror = breakDown;
    worker.onmessage = ({ data }: MessageEvent<ShareReply>) => {
      if (data.kind === 'phase') told(data.phase);
      else if (data.kind === 'failed') fail(new Error(data.message));
      else {
        end();
        resolve(data);
      }
    };
    worker.postMessage(work);
  });
}
