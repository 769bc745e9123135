import { ImportError } from '../../import-error';
import { messages } from '../messages';
import type { Fetch } from './fetch';
import { readBody } from './read-body';
import { Unavailable } from './unavailable';

export interface Outgoing {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** `never` wherever headers carry credentials: a redirect would hand them to whoever it names. */
  readonly redirects: 'never' | 'same-origin';
}

export interface Reply {
  readonly host: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Limits {
  /** Milliseconds from the request to the last byte of the reply. */
  readonly timeout: number;
  /** Bytes of a reply, counted after decompression. */
  readonly largest: number;
}

/**
 * One request and its whole reply, whatever its status.
 * Errors: Unavailable where no whole reply arrived; ImportError for a redirect and for too many bytes; the signal's
 * reason where it was aborted. No message holds more of the request than its host.
 */
export async function request(
  fetch: Fetch,
  outgoing: Outgoing,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Reply> {
  signal?.throwIfAborted();
  const { host } = outgoing.url;
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  signal?.addEventListener('abort', stop, { once: true });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, limits.timeout);
  try {
    const response = await fetch(outgoing.url, fetchOptions(outgoing, stopped.signal));
    await refuseRedirect(response, outgoing);
    const bytes = await readBody(response, limits.largest, host);
    return { host, status: response.status, headers: response.headers, bytes };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ImportError) throw error;
    // What fetch says is English and may quote headers, so that nothing of it is passed on.
    throw new Unavailable(timedOut ? messages.timedOut(host, limits.timeout) : messages.unreachable(host));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function fetchOptions({ method, headers, body, redirects }: Outgoing, signal: AbortSignal): RequestInit {
  return {
    method,
    headers: { ...headers },
    ...(body !== undefined && { body }),
    redirect: redirects === 'never' ? 'manual' : 'follow',
    // Cookies are not needed; what is kept is kept by us, and a browser's copy of an older reply would not fit it.
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal,
  };
}

async function refuseRedirect(response: Response, { url }: Outgoing): Promise<void> {
  // Not followed, a redirect is opaque in a browser and an ordinary reply in Node.
  const unfollowed =
    response.type === 'opaqueredirect' ||
    (response.status >= 300 && response.status < 400 && response.status !== 304);
  const elsewhere = response.redirected && new URL(response.url).origin !== url.origin;
  if (!unfollowed && !elsewhere) return;
  await response.body?.cancel();
  throw new ImportError(messages.redirected(url.host));
}
