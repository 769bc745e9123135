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
    const url = new URL(request.url ?? '/', 'https://localhost');
    if (url.pathname === '/') return response.writeHead(302, { location: '/preview/preview.html' }).end();
    const file = fileFor(roots, url.pathname);
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return { port: server.address().port, close: () => new Promise((resolve) => server.close(resolve)) };
}

function fileFor(roots, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const [prefix, folder] = roots.find(([start]) => decoded.startsWith(start));
  const file = path.join(folder, decoded.slice(prefix.length));
  const inside = file.startsWith(folder + path.sep);
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
