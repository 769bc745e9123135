import type { SharingWorker } from './ask-worker';

export function startWorker(): SharingWorker {
  return new Worker(new URL(/* webpackChunkName: "share-copy" */ './share-worker.ts', import.meta.url));
}
