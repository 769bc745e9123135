import { ImportError } from '../../import-error';
import { bodyKind } from '../http/body-kind';
import type { Channel } from '../http/channel';
import { refuseNoData, refuseStatus } from '../http/refuse-fault';
import type { Reply } from '../http/request';
import { messages } from '../messages';
import type { CachedReply } from './cached-reply';
import { sha256 } from './sha256';

/**
 * The text of a file of the feed; what is `known` is confirmed by the server where it has not changed.
 * Errors: Unavailable without a usable reply; ImportError for a missing file and for what is no text.
 */
export async function fetchText(
  way: Channel,
  url: URL,
  known: CachedReply | null,
  signal?: AbortSignal,
): Promise<CachedReply> {
  const etag = known?.etag ?? null;
  // Repeated without the condition: across origins a browser asks the server about that header first, who may refuse.
  const outgoing = (attempt: number) =>
    ({
      url,
      method: 'GET',
      redirects: 'same-origin',
      headers: attempt === 1 && etag !== null ? { 'if-none-match': etag } : {},
    }) as const;
  const judge = (reply: Reply) => {
    if (etag !== null && reply.status === 304) return reply;
    refuseStatus(reply, way.clock.now());
    refuseNoData(reply.host, bodyKind(reply.bytes));
    return reply;
  };
  const { status, bytes, headers, host } = await way.send(outgoing, judge, signal);
  const fetched = way.clock.now();
  if (known !== null && status === 304) return { ...known, fetched };
  const text = strictText(bytes, host);
  return { text, sha256: await sha256(bytes), etag: headers.get('etag'), fetched };
}

/** With its BOM, so that the text has the same hash as the bytes. */
function strictText(bytes: Uint8Array, host: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportError(messages.feedNotText(host));
  }
}
