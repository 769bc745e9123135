import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EMBEDDED_FEED_FILES } from '../../../labour-market/loaded';
import { fakeClock } from '../../../labour-market/sources/testing/fake-clock';
import { startFeedServer } from '../../../labour-market/sources/testing/feed-server';
import type { LocalServer } from '../../../labour-market/sources/testing/local-server';
import type { Surroundings } from '../surroundings';
import { storedValues } from './stored';

const FOLDER = path.join(__dirname, '../../../labour-market/feed/embedded');

export interface TestSurroundings extends Surroundings {
  readonly server: LocalServer;
  /** Path → content; changes show at once. */
  readonly files: Map<string, string>;
  readonly storage: ReturnType<typeof storedValues>;
  /** How often Excel was asked to calculate. */
  readonly calculations: () => number;
}

/** A web server with the embedded figures and `feed`, on this machine. */
export async function testSurroundings(feed: ReadonlyMap<string, string>): Promise<TestSurroundings> {
  const files = new Map(feed);
  for (const file of EMBEDDED_FEED_FILES)
    files.set(file, readFileSync(path.join(FOLDER, path.basename(file)), 'utf8'));
  const server = await startFeedServer(files);
  let calculated = 0;
  return {
    server,
    files,
    page: `${server.url}taskpane.html`,
    fetch,
    // Pauses between attempts pass at once; storage that hangs is a test of its own.
    clock: { ...fakeClock(), sleep: (milliseconds) => (milliseconds < 5_000 ? Promise.resolve() : NEVER) },
    storage: storedValues(),
    startReader: () => {
      throw new Error('no test reads a file here');
    },
    calculate: () => Promise.resolve(void (calculated += 1)),
    calculations: () => calculated,
  };
}

const NEVER = new Promise<never>(() => undefined);
