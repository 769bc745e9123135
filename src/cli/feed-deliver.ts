import type { Delivery } from '../labour-market/feed/delivery';
import { onlySigns } from '../labour-market/feed/only-signs';
import { ImportError } from '../labour-market/import-error';
import { readFile } from '../labour-market/readers/read-file';
import { feedTexts } from './feed-messages';
import type { ReplyStore } from './feed-replies';
import { hash } from './feed-replies';
import type { FeedTask, RawReply } from './feed-task';

interface DeliverContext {
  readonly kept: RawReply | undefined;
  readonly replies: ReplyStore;
  readonly regions: ReadonlySet<string>;
  /** What an earlier feed has of this task. */
  readonly earlier: readonly Delivery[];
  readonly signal: AbortSignal;
}

export interface Delivered {
  /** Undefined where nothing of the reply can be used. */
  readonly delivery: Delivery | undefined;
  readonly notes: readonly string[];
  /** Regions that are left out because they have nothing but signs today, and had numbers before. */
  readonly onlySigns: readonly string[];
}

/**
 * One task done: the kept reply or a new one, read. A reply is kept only after all of it could be used.
 * Errors: ImportError or UserError where there is nothing to read; the signal's reason.
 */
export async function deliver(task: FeedTask, context: DeliverContext): Promise<Delivered> {
  const { kept, replies, regions, earlier, signal } = context;
  const reply = kept ?? (await task.fetch(signal));
  const { bytes, retrieved, datenstand } = reply;
  const { observations, notes } = await readFile(bytes, {
    name: task.fileName,
    ...(task.mapping && { mapping: task.mapping }),
  });
  const wanted = task
    .adapt(observations)
    .filter(({ figure, region }) => figure !== null && region !== null && regions.has(region))
    .map((observation) => (observation.datenstand === null ? { ...observation, datenstand } : observation));
  if (wanted.length === 0) throw new ImportError(feedTexts.nothingFound);
  const refused = onlySigns(wanted, earlier);
  if (!kept && refused.size === 0 && task.key !== null) await replies.set(task.key, reply);
  const used = wanted.filter(({ region }) => region === null || !refused.has(region));
  const { origin, sourceUrl } = task;
  const passport = { origin, retrieved, sha256: hash(bytes), sourceUrl, gebietsstand: null };
  return {
    delivery: used.length > 0 ? { ...passport, observations: used } : undefined,
    notes,
    onlySigns: [...refused],
  };
}
