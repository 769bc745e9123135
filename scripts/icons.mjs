/* Draws the PNG icons of the manifest from their SVG sources: node scripts/icons.mjs */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import browserModule from '../test/support/browser.cjs';

const { launchBrowser } = browserModule;
const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), '../assets');
const browser = await launchBrowser();
for (const name of ['icon', 'icon-fill']) {
  const svg = readFileSync(path.join(assets, `${name}.svg`), 'utf8');
  for (const size of [16, 32, 64, 80]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
