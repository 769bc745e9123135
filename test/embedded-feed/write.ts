import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { embeddedFeed } from '.';

const root = path.dirname(__dirname);

/**
 * Makes src/labour-market/feed/embedded/*.json:
 * `node build/embedded-feed.cjs FILE FILE …`, table 13211-02-05-4 of the Regionaldatenbank, one file for each year.
 */
async function main(files: readonly string[]): Promise<void> {
  for (const [name, dataset] of await embeddedFeed(files.map((file) => readFileSync(file)))) {
    const file = path.join(root, 'src/labour-market/feed/embedded', name);
    writeFileSync(file, `${JSON.stringify(dataset)}\n`);
    console.log(name, dataset.size.join(' × '));
  }
}

void main(process.argv.slice(2));
