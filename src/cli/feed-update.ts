import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildFeed } from '../labour-market/feed/build-feed';
import type { FeedConfig } from '../labour-market/feed/feed-config';
import { regionsFile } from '../labour-market/feed/regions-file';
import type { EarlierFeed } from './feed-earlier';
import { readEarlierFeed } from './feed-earlier';
import type { FeedFolder } from './feed-folder';
import { feedTexts } from './feed-messages';
import { replyStore } from './feed-replies';
import type { RunResult } from './feed-run';
import { runTasks } from './feed-run';
import type { Plan } from './feed-sources';
import { planFeed } from './feed-sources';
import { writeFeed } from './feed-write';
import { say } from './output';
import { warningsOf } from './warnings';

export interface UpdateContext {
  /** Of the configuration: paths in it begin there. */
  readonly configFile: string;
  readonly folder: FeedFolder;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Says nothing of what goes well. */
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** One run: everything fetched, then written on top of the earlier feed. Whether it is complete. */
export async function updateFeed(config: FeedConfig, context: UpdateContext): Promise<boolean> {
  const { folder, quiet, signal } = context;
  const earlier = await readEarlierFeed(folder.path);
  const replies = replyStore(path.join(folder.workshop, 'antworten'));
  const knownRegions = earlier.regionsFile?.proofs ?? [];
  const plan = await planFeed(config, { ...context, replies, knownRegions, report: say });
  for (const note of plan.sources.flatMap(({ notes }) => notes)) say(note);
  const result = await runTasks(plan.sources, {
    replies,
    earlier: earlier.deliveries,
    regions: new Set(plan.regions.map(({ ags }) => ags)),
    signal,
    progress: quiet ? () => undefined : (line) => process.stderr.write(`${line}\n`),
    report: say,
  });
  if (!(await publish(plan, result, earlier, context))) return false;
  const failed = result.failed + plan.failed;
  if (failed > 0) {
    say(feedTexts.incomplete(failed, result.done + failed));
    return false;
  }
  await rm(folder.workshop, { recursive: true, force: true });
  return true;
}

/** Writes what came; false where nothing did. */
async function publish(
  plan: Plan,
  { deliveries }: RunResult,
  earlier: EarlierFeed,
  { folder, signal }: UpdateContext,
): Promise<boolean> {
  const today = deliveries.filter((delivery) => !delivery.earlier);
  if (today.length === 0) {
    say(feedTexts.unchanged);
    return false;
  }
  const created = new Date().toISOString();
  const { directory, baNames } = plan;
  const { files, index, notes } = await buildFeed(deliveries, { created, directory, earlier: earlier.index });
  if (index.regions.length === 0) {
    say(feedTexts.nothing);
    return false;
  }
  for (const note of [...notes, ...warningsOf(today.flatMap(({ observations }) => observations))]) say(note);
  const written = baNames
    ? new Map([['regions.json', regionsFile(directory, baNames, created, earlier.regionsFile)], ...files])
    : files;
  signal.throwIfAborted();
  const obsolete = earlier.paths.filter((file) => !files.has(file));
  const changed = await writeFeed(folder, written, obsolete);
  say(
    changed === 0
      ? feedTexts.same(index.regions.length)
      : feedTexts.written(index.regions.length, written.size),
  );
  return true;
}
