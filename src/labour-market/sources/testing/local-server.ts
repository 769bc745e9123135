import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What arrived, so that a test can see what a client gives away. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = (response: ServerResponse, request: SeenRequest) => void;

export interface LocalServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  readonly seen: SeenRequest[];
  /** One for each coming request, in order; null lets a request through to the ordinary answer. */
  readonly faults: Array<Answer | null>;
  close(): Promise<void>;
}

/** A server on this machine only, on a free port. */
export async function startLocalServer(answer: Answer): Promise<LocalServer> {
  const seen: SeenRequest[] = [];
  const faults: Array<Answer | null> = [];
  const handle = async (message: IncomingMessage, response: ServerResponse) => {
    const request = await received(message);
    seen.push(request);
    (faults.shift() ?? answer)(response, request);
  };
  const server = createServer((message, response) => {
    handle(message, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    seen,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function received(message: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return {
    method: message.method ?? '',
    target: message.url ?? '',
    headers: message.headers,
    body: Buffer.concat(chunks).toString('latin1'),
  };
}
