import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const WORD = '--peak-memory';

type Work = (bytes: Uint8Array) => Promise<unknown>;

/** Most bytes that the work on these bytes holds beyond what a process that has read them holds. */
export function peakMemory(bytes: Uint8Array): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'amip-bench-'));
  try {
    const file = path.join(folder, 'bytes');
    writeFileSync(file, bytes);
    const { stdout, stderr } = spawnSync(process.execPath, [process.argv[1] ?? '', WORD, file], {
      encoding: 'utf8',
    });
    const most = Number(stdout.trim() || Number.NaN);
    if (!Number.isFinite(most)) throw new Error(stderr);
    return most;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the process that `peakMemory` starts: does the work once and prints the figure. False in any other process. */
export async function measuresMemory(work: Work): Promise<boolean> {
  const [, , word, file] = process.argv;
  if (word !== WORD || file === undefined) return false;
  const bytes = readFileSync(file);
  const before = process.resourceUsage().maxRSS;
  await work(new Uint8Array(bytes));
  // Kilobytes on every system.
  console.log((process.resourceUsage().maxRSS - before) * 1_024);
  return true;
}
