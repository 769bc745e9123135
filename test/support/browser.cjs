const { existsSync, mkdirSync } = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

/* Chromium needs NSS. Where the system has none, the package's own libraries are unpacked; it does so only where it
   believes to be in a function runtime, which this variable says. */
const SYSTEM_LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu'];
const hasNss = SYSTEM_LIBRARIES.some((folder) => existsSync(path.join(folder, 'libnss3.so')));

/**
 * A headless browser for tests and pictures: the one that comes with the packages on Linux, else the system's Chrome
 * or Edge. The packaged one unpacks into a folder of the project's own, because it reuses whatever lies in `TMPDIR`.
 * @returns {Promise<import('playwright-core').Browser>}
 */
async function launchBrowser() {
  const args = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = path.join(__dirname, '../../build', hasNss ? 'chromium' : 'chromium-with-libraries');
    mkdirSync(folder, { recursive: true });
    process.env.TMPDIR = folder;
    if (!hasNss) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const packaged = require('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packaged.executablePath(), args, headless: true });
  }
  return chromium
    .launch({ channel: 'chrome', args, headless: true })
    .catch(() => chromium.launch({ channel: 'msedge', args, headless: true }));
}

module.exports = { launchBrowser };
