import { ImportError } from '../../import-error';
import { messages } from '../messages';
import type { BodyKind } from './body-kind';
import type { Reply } from './request';
import { retryAfter } from './retry-after';
import { Unavailable } from './unavailable';

/** Too many requests, or a fault of the server or of a proxy before it: likely gone in a moment. */
const BUSY: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Errors: Unavailable, with the time the server asks for, where the status says to come back (`more` names further ones
 * of this host); ImportError for every other status but 2xx.
 */
export function refuseStatus(
  { host, status, headers }: Reply,
  now: number,
  more: readonly number[] = [],
): void {
  if (BUSY.has(status) || more.includes(status))
    throw new Unavailable(messages.busy(host, status), retryAfter(headers.get('retry-after'), now));
  if (status === 404) throw new ImportError(messages.nothingThere(host));
  if (status < 200 || status >= 300) throw new ImportError(messages.refused(host, status));
}

/** HTTP 200 is not success. Error: Unavailable for an empty body and for a web page, as during maintenance. */
export function refuseNoData(host: string, kind: BodyKind): void {
  if (kind === 'empty') throw new Unavailable(messages.emptyReply(host));
  if (kind === 'html') throw new Unavailable(messages.webPage(host));
}
