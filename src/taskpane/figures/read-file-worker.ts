import type { ReadRequest } from './read-request';
import { replyTo } from './read-request';

/* Reads one file beside the panel, so that a large one does not stop it. The panel ends it after the reply. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void replyTo(data).then((reply) => postMessage(reply));
});
