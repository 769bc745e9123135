import type { Answer } from './local-server';

const BOM = '\ufeff';

/** Any reply. */
export function reply(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (response) => {
    const bytes = Buffer.from(body);
    response.writeHead(status, { 'content-length': bytes.length, ...headers }).end(bytes);
  };
}

export function jsonReply(status: number, value: unknown): Answer {
  return reply(status, JSON.stringify(value), { 'content-type': 'application/json;charset=UTF-8' });
}

/** HTTP 200, as recorded. */
export const maintenancePage: Answer = reply(
  200,
  `${BOM}\r\n<!DOCTYPE html><html><head><title>Wartung</title></head><body>Wartungsarbeiten</body></html>`,
  { 'content-type': 'text/html;charset=UTF-8' },
);

/** `retryAfter`: seconds or a date. */
export function busy(status: number, retryAfter?: string): Answer {
  return reply(status, 'Service Unavailable', retryAfter === undefined ? {} : { 'retry-after': retryAfter });
}

/** Half of the body, and then nothing for as long as the client waits. */
export function slowBody(body: Uint8Array): Answer {
  return (response) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2));
  };
}

/** Half of the body, and then the connection ends. */
export function cutHalfWay(body: Uint8Array): Answer {
  return (response) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  };
}

/** A whole reply whose ZIP ends too early. */
export function truncatedZip(zip: Uint8Array): Answer {
  return reply(200, zip.subarray(0, zip.length / 2), { 'content-type': 'application/zip' });
}

export function redirectTo(location: string, status = 307): Answer {
  return reply(status, '', { location });
}
