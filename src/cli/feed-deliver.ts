import type { Delivery } from '../labour-market/feed/delivery';
import { ImportError } from '../labour-market/import-error';
import { readFile } from '../labour-market/readers/read-file';
import { feedTexts } from './feed-messages';
import type { ReplyStore } from './feed-replies';
import { hash } from './feed-replies';
import type { FeedTask, RawReply } from './feed-task';

export interface Delivered {
  readonly delivery: Delivery;
  readonly notes: readonly string[];
}

/**
 * One task done: the kept reply or a new one, read. A reply is kept only after it could be read.
 * Errors: ImportError or UserError where there is nothing to use; the signal's reason.
 */
export async function deliver(
  task: FeedTask,
  kept: RawReply | undefined,
  replies: ReplyStore,
  regions: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Delivered> {
  const reply = kept ?? (await task.fetch(signal));
  const { bytes, retrieved, datenstand } = reply;
  const { observations, notes } = await readFile(bytes, { name: task.fileName });
  const wanted = task
    .adapt(observations)
    .filter(({ figure, region }) => figure !== null && region !== null && regions.has(region))
    .map((observation) => (observation.datenstand === null ? { ...observation, datenstand } : observation));
  if (wanted.length === 0) throw new ImportError(feedTexts.nothingFound);
  if (!kept && task.key !== null) await replies.set(task.key, reply);
  const { origin, sourceUrl } = task;
  return {
    delivery: { origin, observations: wanted, retrieved, sha256: hash(bytes), sourceUrl, gebietsstand: null },
    notes,
  };
}
