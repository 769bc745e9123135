import { rejection } from '../../labour-market/sources/testing/rejection';
import { figureDataMessages as messages } from './messages';
import type { ReaderWorker } from './read-in-worker';
import { readInWorker } from './read-in-worker';
import type { ReadReply } from './read-request';

const REQUEST = { file: new Blob(['x']), name: 'x.csv', mapping: null };
const REPLY: ReadReply = { kind: 'refused', message: 'Die Datei ist leer.' };
const event = <T extends Event>(rest: Partial<T>) => rest as T;

/** A worker that does `act` once it is asked. */
function workerThat(act: (worker: ReaderWorker, request: unknown) => void): jest.Mocked<ReaderWorker> {
  const worker: jest.Mocked<ReaderWorker> = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    terminate: jest.fn(),
    postMessage: jest.fn((request: unknown) => queueMicrotask(() => act(worker, request))),
  };
  return worker;
}

const never = new AbortController().signal;
const read = (worker: ReaderWorker, signal = never, minutes?: number) =>
  readInWorker(() => worker, REQUEST, signal, minutes);
const answer = (worker: ReaderWorker) =>
  worker.onmessage?.call(worker as Worker, event<MessageEvent>({ data: REPLY }));

describe('a file read beside the panel', () => {
  it('is asked for once, and the worker ends with its reply', async () => {
    const worker = workerThat(answer);
    expect(await read(worker)).toBe(REPLY);
    expect(worker.postMessage.mock.calls).toEqual([[REQUEST]]);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (worker: ReaderWorker) => void]>([
    ['breaks down', (worker) => worker.onerror?.call(worker as Worker, event<ErrorEvent>({}))],
    [
      'sends what cannot be copied',
      (worker) => worker.onmessageerror?.call(worker as Worker, event<MessageEvent>({})),
    ],
  ])('by a worker that %s is refused with a sentence', async (_, act) => {
    const worker = workerThat(act);
    expect(await rejection(read(worker))).toBe(messages.readerFailed);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('by a worker that never ends is given up', async () => {
    const worker = workerThat(() => undefined);
    expect(await rejection(read(worker, never, 1e-5))).toBe(messages.readerTooSlow(1e-5));
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('ends with the reason of an abort', async () => {
    const stop = new AbortController();
    const worker = workerThat(() => stop.abort('genug'));
    await expect(read(worker, stop.signal)).rejects.toBe('genug');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('is not even begun after an abort', async () => {
    const start = jest.fn();
    await expect(readInWorker(start, REQUEST, AbortSignal.abort('genug'))).rejects.toBe('genug');
    expect(start).not.toHaveBeenCalled();
  });
});
