import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuild } from './build.mjs';
import { serve } from './serve.mjs';

/** `npm start`: the built add-in beside a real spreadsheet, in any browser. */
export async function startPreview(root, args) {
  const { values } = parseArgs({
    args,
    options: {
      open: { type: 'boolean', default: false },
      port: { type: 'string', default: '3000' },
      'no-preview': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port "${values.port}" is no port number.`);
  await ensureBuild(root);
  const server = await serve(root, { port }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is in use. Stop the other server, or choose another port: npm start -- --port 3001`,
    );
  });
  const address = `https://localhost:${server.port}/preview/preview.html`;
  if (!values['no-preview']) console.log(`Preview: ${address}`);
  console.log(
    [
      'The browser warns of the certificate once. To trust it: npx office-addin-dev-certs install',
      'In real Excel (Windows, macOS): npm run excel. Excel on the web: upload dist/manifest.xml under Add-ins.',
      'Stop with Ctrl+C.',
    ].join('\n'),
  );
  if (values.open) openBrowser(address);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  process.exit(0);
}

function openBrowser(address) {
  const [program, ...words] = { win32: ['cmd', '/c', 'start', '', address], darwin: ['open', address] }[
    process.platform
  ] ?? ['xdg-open', address];
  spawn(program, words, { stdio: 'ignore', detached: true })
    .on('error', () => console.error(`No browser could be opened. Open ${address} yourself.`))
    .unref();
}
