import { createHash } from 'node:crypto';
import { reply } from './faults';
import type { LocalServer } from './local-server';
import { startLocalServer } from './local-server';

/** A static host with CORS and ETag. `files`: path → content; changes show at once. */
export function startFeedServer(files: ReadonlyMap<string, string>): Promise<LocalServer> {
  const shared = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' };
  return startLocalServer((response, request) => {
    const content = files.get(request.target.replace(/^\//, ''));
    if (content === undefined) return reply(404, 'Not Found', shared)(response, request);
    const etag = `"${createHash('sha1').update(content).digest('hex')}"`;
    const headers = { ...shared, etag, 'cache-control': 'max-age=3600' };
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    reply(200, content, { ...headers, 'content-type': 'application/json' })(response, request);
  });
}
