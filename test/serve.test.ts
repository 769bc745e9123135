import https from 'node:https';
import path from 'node:path';
import { serve } from '../scripts/serve.mjs';

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve(path.join(__dirname, '..'), { port: 0 });
});

afterAll(() => server.close());

/** Sends a path as it is: `fetch` would tidy it up. */
function statusOf(requestPath: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { port: server.port, path: requestPath, method, rejectUnauthorized: false, agent: false };
    https
      .request({ host: 'localhost', ...options }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject)
      .end();
  });
}

describe('the development server', () => {
  it.each([
    '//',
    '/%',
    '/a%00b',
    '/../package.json',
    '/%2e%2e/package.json',
    '/preview/../../package.json',
    '/nothing.js',
  ])('answers %s with 404 and lives on', async (requestPath) => {
    expect(await statusOf(requestPath)).toBe(404);
    expect(await statusOf('/')).toBe(302);
  });

  it('only reads', async () => {
    expect(await statusOf('/', 'POST')).toBe(405);
  });
});
