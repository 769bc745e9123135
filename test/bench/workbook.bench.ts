import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunningAddin } from '../../src/cli/run-addin';
import { line } from './turns';

/** The requests that one fill of both sheets sends, and what a second fill of the same case does. */
export async function benchWorkbook(root: string, { addin, grid, room }: RunningAddin): Promise<string[]> {
  const text = readFileSync(path.join(root, 'test/fixtures/amip-2021.json'), 'utf8');
  addin.counter.reset();
  await room.fillCase(text);
  const first = addin.counter.roundTrips;
  await grid.settled();
  addin.counter.reset();
  const again = await room.fillCase(text);
  return [
    line('requests of one fill, reference releases left out (at most 3)', first, '', 2),
    line('  requests of the same fill again', addin.counter.roundTrips, '', 2),
    line('  cells written by it', again.cellsWritten, '', 0),
  ];
}
