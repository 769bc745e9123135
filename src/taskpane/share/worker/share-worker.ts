import { replyTo } from './share-work';
import type { ShareReply, ShareWork } from './share-work';

/* Makes one copy, or reads a returned one, beside the panel, so that a large workbook does not stop it. */
addEventListener('message', ({ data }: MessageEvent<ShareWork>) => {
  const say = (reply: ShareReply): void => postMessage(reply);
  void replyTo(data, (phase) => say({ kind: 'phase', phase })).then(say);
});
