import { askWorker } from './ask-worker';
import type { SharingWorker } from './ask-worker';
import type { ShareReply, ShareWork } from './share-work';

const WORK: ShareWork = { kind: 'returned', sent: new Map(), returned: new Uint8Array() };
const ANSWER: ShareReply = { kind: 'copied', outcome: { done: false, refusals: [] } };
const event = <T extends Event>(rest: Partial<T>) => rest as T;

/** A worker that does `act` once it is asked. */
function workerThat(act: (worker: SharingWorker, work: unknown) => void): jest.Mocked<SharingWorker> {
  const worker: jest.Mocked<SharingWorker> = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    terminate: jest.fn(),
    postMessage: jest.fn((work: unknown) => queueMicrotask(() => act(worker, work))),
  };
  return worker;
}

const say = (worker: SharingWorker, data: ShareReply) =>
  worker.onmessage?.call(worker as Worker, event<MessageEvent>({ data }));
const never = new AbortController().signal;

describe('work beside the panel', () => {
  it('tells how far it is, and ends with its reply', async () => {
    const worker = workerThat((asked) => {
      say(asked, { kind: 'phase', phase: 'rewriting' });
      say(asked, { kind: 'phase', phase: 'proving' });
      say(asked, ANSWER);
    });
    const told: string[] = [];
    expect(
      await askWorker(
        () => worker,
        WORK,
        never,
        (phase) => told.push(phase),
      ),
    ).toBe(ANSWER);
    expect(told).toEqual(['rewriting', 'proving']);
    expect(worker.postMessage.mock.calls).toEqual([[WORK]]);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (worker: SharingWorker) => void, RegExp]>([
    ['refuses', (worker) => say(worker, { kind: 'failed', message: 'Kein ZIP.' }), /^Kein ZIP\.$/],
    ['breaks down', (worker) => worker.onerror?.call(worker as Worker, event<ErrorEvent>({})), /Speicher/],
    [
      'sends what cannot be copied',
      (worker) => worker.onmessageerror?.call(worker as Worker, event<MessageEvent>({})),
      /Speicher/,
    ],
  ])('that %s ends with a sentence', async (_, act, message) => {
    const worker = workerThat(act);
    await expect(askWorker(() => worker, WORK, never)).rejects.toThrow(message);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('ends the worker with the reason of a cancellation', async () => {
    const stop = new AbortController();
    const worker = workerThat(() => stop.abort('genug'));
    await expect(askWorker(() => worker, WORK, stop.signal)).rejects.toBe('genug');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
});
