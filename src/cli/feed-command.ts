import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildFeed } from '../labour-market/feed/build-feed';
import type { FeedConfig } from '../labour-market/feed/feed-config';
import { readFeedConfig } from '../labour-market/feed/read-config';
import { regionsFile } from '../labour-market/feed/regions-file';
import { ImportError } from '../labour-market/import-error';
import { readArguments } from './arguments';
import { readEarlierFeed } from './feed-earlier';
import { feedTexts } from './feed-messages';
import { replyStore } from './feed-replies';
import { runTasks } from './feed-run';
import { planFeed } from './feed-sources';
import { writeFeed } from './feed-write';
import { makeFolder, readText } from './files';
import { UserError } from './user-error';

const USAGE = 'amip feed --config DATEI.json --out ORDNER [--ruhig]';
const WORKSHOP = '.amip-feed';
const INCOMPLETE = 1;
const INTERRUPTED = 130;

interface Options {
  readonly configFile: string;
  readonly out: string;
  readonly quiet: boolean;
}

/** `amip feed`: fetches what the configuration names and writes the feed. Returns the exit status. */
export async function feedCommand(args: string[]): Promise<number> {
  const options = readOptions(args);
  const config = await readConfig(options.configFile);
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await run(options, config, stopped.signal);
  } catch (error) {
    if (stopped.signal.aborted) {
      say(feedTexts.interrupted);
      return INTERRUPTED;
    }
    throw error instanceof ImportError ? new UserError(error.message) : error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function readOptions(args: readonly string[]): Options {
  const { texts, flags } = readArguments(USAGE, args, {
    texts: ['config', 'out'],
    flags: ['ruhig'],
    words: 0,
  });
  const needed = (name: string) => {
    const value = texts.get(name);
    if (!value) throw new UserError(`Es fehlt --${name}. So geht es: ${USAGE}`);
    return value;
  };
  return { configFile: needed('config'), out: needed('out'), quiet: flags.has('ruhig') };
}

async function readConfig(file: string): Promise<FeedConfig> {
  const text = await readText(file);
  try {
    return readFeedConfig(text);
  } catch (error) {
    throw error instanceof ImportError ? new UserError(`${file}: ${error.message}`) : error;
  }
}

async function run(
  { configFile, out, quiet }: Options,
  config: FeedConfig,
  signal: AbortSignal,
): Promise<number> {
  const workshop = path.join(out, WORKSHOP);
  const replies = replyStore(path.join(workshop, 'antworten'));
  const plan = await planFeed(config, { configFile, environment: process.env, replies, signal, report: say });
  await makeFolder(out);
  const earlier = await readEarlierFeed(out);
  for (const note of [...plan.sources.flatMap(({ notes }) => notes), ...earlier.notes]) say(note);
  const { deliveries, done, failed } = await runTasks(plan.sources, {
    replies,
    earlier: earlier.deliveries,
    regions: new Set(plan.regions.map(({ ags }) => ags)),
    signal,
    progress: quiet ? () => undefined : (line) => process.stderr.write(`${line}\n`),
    report: say,
  });
  const allFailed = failed + plan.failed;
  if (done === 0) return ended(feedTexts.unchanged);
  const created = new Date().toISOString();
  const { files, index, notes } = await buildFeed(deliveries, { created, directory: plan.directory });
  if (index.regions.length === 0) return ended(feedTexts.nothing);
  for (const note of notes) say(note);
  const written = plan.baNames
    ? new Map([['regions.json', regionsFile(plan.directory, plan.baNames, created)], ...files])
    : files;
  signal.throwIfAborted();
  await writeFeed(
    out,
    workshop,
    written,
    earlier.paths.filter((file) => !files.has(file)),
  );
  say(feedTexts.written(index.regions.length, written.size));
  if (allFailed > 0) return ended(feedTexts.incomplete(allFailed, done + allFailed));
  await rm(workshop, { recursive: true, force: true });
  return 0;
}

function ended(line: string): number {
  say(line);
  return INCOMPLETE;
}

function say(line: string): void {
  process.stderr.write(`amip: ${line}\n`);
}
