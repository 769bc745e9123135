import type { Delivery } from '../labour-market/feed/delivery';
import { ImportError } from '../labour-market/import-error';
import { Unavailable } from '../labour-market/sources/http/unavailable';
import { deliver } from './feed-deliver';
import { feedTexts } from './feed-messages';
import type { ReplyStore } from './feed-replies';
import type { FeedSource, FeedTask } from './feed-task';
import { UserError } from './user-error';

/** So many tasks in a row without an answer: the rest of a source would only wait in vain. */
const SILENT_TASKS = 3;

export interface RunContext {
  readonly replies: ReplyStore;
  /** What an earlier feed holds. */
  readonly earlier: readonly Delivery[];
  readonly regions: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
  readonly report: (line: string) => void;
}

export interface RunResult {
  /** In the order of the sources; those of an earlier feed in place of what failed. */
  readonly deliveries: readonly Delivery[];
  readonly done: number;
  readonly failed: number;
}

/** All tasks of all sources, one after the other. A source that fails stops no other. Error: the signal's reason. */
export async function runTasks(sources: readonly FeedSource[], context: RunContext): Promise<RunResult> {
  const all = sources.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const deliveries: Delivery[] = [];
  let number = 0;
  let failed = 0;
  for (const { name, tasks } of sources) {
    let silent = 0;
    for (const task of tasks) {
      number += 1;
      const title = `${name}, ${task.title}`;
      const outcome = await runTask(task, title, `${number} von ${all}`, silent >= SILENT_TASKS, context);
      if ('delivery' in outcome) {
        deliveries.push(outcome.delivery);
        silent = 0;
        continue;
      }
      const old = earlierOf(task, context);
      deliveries.push(...old);
      failed += 1;
      if (silent < SILENT_TASKS) silent = outcome.unanswered ? silent + 1 : 0;
      context.report(feedTexts.failed(title, outcome.message, old.length > 0));
    }
  }
  return { deliveries, done: number - failed, failed };
}

type Outcome = { readonly delivery: Delivery } | { readonly message: string; readonly unanswered: boolean };

/** `givenUp`: only a kept reply still counts. */
async function runTask(
  task: FeedTask,
  title: string,
  place: string,
  givenUp: boolean,
  { replies, regions, signal, progress, report }: RunContext,
): Promise<Outcome> {
  const kept = task.key === null ? undefined : await replies.get(task.key);
  progress(`${place}: ${title}${kept ? ` (${feedTexts.fromCache})` : ''}`);
  if (givenUp && !kept) return { message: feedTexts.skipped, unanswered: true };
  try {
    const { delivery, notes } = await deliver(task, kept, replies, regions, signal);
    for (const note of notes) report(`${title}: ${note}`);
    return { delivery };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ImportError || error instanceof UserError)) throw error;
    return { message: error.message, unanswered: error instanceof Unavailable };
  }
}

function earlierOf({ origin, region }: FeedTask, { earlier, regions }: RunContext): readonly Delivery[] {
  return earlier
    .filter((delivery) => delivery.origin === origin)
    .map((delivery) => ({
      ...delivery,
      observations: delivery.observations.filter(
        (observation) =>
          observation.region !== null &&
          regions.has(observation.region) &&
          (region === null || observation.region === region),
      ),
    }))
    .filter(({ observations }) => observations.length > 0);
}
