import path from 'node:path';
import { runAddin } from '../../src/cli/run-addin';
import { benchBlocks } from './blocks.bench';
import { benchBundle } from './bundle.bench';
import { benchFeed } from './feed.bench';
import { benchFfcsv } from './ffcsv.bench';
import { benchFunctions } from './functions.bench';
import { measuresMemory } from './peak-memory';
import { benchShare, copyForKommune } from './share.bench';
import { benchWorkbook } from './workbook.bench';

const root = path.dirname(__dirname);

/** `npm run bench`: ratios of medians in one run, so that they hold on any machine. */
async function main(): Promise<void> {
  if (await measuresMemory(copyForKommune)) return;
  const running = await runAddin({ root });
  try {
    for (const report of [
      await benchFunctions(running),
      await benchBlocks(running),
      await benchWorkbook(root, running),
      benchBundle(root),
      await benchFfcsv(),
      await benchFeed(),
      await benchShare(),
    ])
      console.log(report.join('\n'));
  } finally {
    running.close();
  }
}

void main();
