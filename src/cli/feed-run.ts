import type { Delivery } from '../labour-market/feed/delivery';
import { ImportError } from '../labour-market/import-error';
import { Unavailable } from '../labour-market/sources/http/unavailable';
import { deliver } from './feed-deliver';
import { earlierOf } from './feed-earlier';
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
  /** In the order of the sources; behind what a task gives stands what an earlier feed had of it. */
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
      const old = earlierOf(task, context.earlier, context.regions);
      const place = `${number} von ${all}`;
      const { delivery, problem } = await runTask(task, title, place, silent >= SILENT_TASKS, old, context);
      if (delivery) deliveries.push(delivery);
      deliveries.push(...old);
      if (silent < SILENT_TASKS) silent = problem?.unanswered ? silent + 1 : 0;
      if (!problem) continue;
      failed += 1;
      context.report(feedTexts.failed(title, problem.message, old.length > 0));
    }
  }
  return { deliveries, done: number - failed, failed };
}

interface Outcome {
  /** What of the reply can be used, also where it has a problem. */
  readonly delivery?: Delivery | undefined;
  readonly problem?: { readonly message: string; readonly unanswered: boolean } | undefined;
}

/** `givenUp`: only a kept reply still counts. */
async function runTask(
  task: FeedTask,
  title: string,
  place: string,
  givenUp: boolean,
  earlier: readonly Delivery[],
  { replies, regions, signal, progress, report }: RunContext,
): Promise<Outcome> {
  const kept = task.key === null ? undefined : await replies.get(task.key);
  progress(`${place}: ${title}${kept ? ` (${feedTexts.fromCache})` : ''}`);
  if (givenUp && !kept) return { problem: { message: feedTexts.skipped, unanswered: true } };
  try {
    const { delivery, notes, onlySigns } = await deliver(task, { kept, replies, regions, earlier, signal });
    for (const note of notes) report(`${title}: ${note}`);
    if (onlySigns.length === 0) return { delivery };
    return { delivery, problem: { message: feedTexts.onlySigns(onlySigns), unanswered: false } };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ImportError || error instanceof UserError)) throw error;
    return { problem: { message: error.message, unanswered: error instanceof Unavailable } };
  }
}
