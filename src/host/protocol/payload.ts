import { HostError } from './host-object';

/** OfficeDev/office-js-docs-pr, excel/performance.md: Excel on the web allows 5 MB per request and per response. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function payloadBytes(text: string): number {
  // UTF-8 needs at most three bytes per UTF-16 unit: a short text need not be encoded to know that it fits.
  return text.length * 3 <= PAYLOAD_LIMIT ? text.length : new TextEncoder().encode(text).length;
}

export function checkRequestSize(bytes: number): void {
  if (bytes > PAYLOAD_LIMIT)
    throw new HostError('RequestPayloadSizeLimitExceeded', tooLarge('request', bytes));
}

export function checkResponseSize(bytes: number): void {
  if (bytes > PAYLOAD_LIMIT)
    throw new HostError('ResponsePayloadSizeLimitExceeded', tooLarge('response', bytes));
}

function tooLarge(what: string, bytes: number): string {
  return `The ${what} has ${bytes} bytes; Excel allows ${PAYLOAD_LIMIT}. Work with smaller ranges.`;
}
