import { createReadStream, statSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { developmentCertificate } from './certificate.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Serves the add-in (`dist/`) at `/` and the preview (`build/preview/`) at `/preview/`, on this computer only. */
export async function serve(root, { port }) {
  const roots = [
    ['/preview/', path.join(root, 'build', 'preview')],
    ['/', path.join(root, 'dist')],
  ];
  const server = https.createServer(await developmentCertificate(), (request, response) => {
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return refuse(response, 405, 'Method not allowed');
    const pathname = pathOf(request.url ?? '/');
    if (pathname === '/') return response.writeHead(302, { location: '/preview/preview.html' }).end();
    const file = pathname && fileFor(roots, pathname);
    if (!file) return refuse(response, 404, 'Not found');
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return { port: server.address().port, close: () => new Promise((resolve) => server.close(resolve)) };
}

function refuse(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}

/** The decoded path of a request, undefined where it is none. */
function pathOf(url) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    return pathname.includes('\0') ? undefined : pathname;
  } catch {
    return undefined;
  }
}

function fileFor(roots, pathname) {
  const [prefix, folder] = roots.find(([start]) => pathname.startsWith(start)) ?? [];
  if (!folder) return undefined;
  const file = path.join(folder, pathname.slice(prefix.length));
  const inside = file.startsWith(folder + path.sep);
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
