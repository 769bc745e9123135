import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImportError } from '../labour-market/import-error';
import type { Delivery } from '../labour-market/feed/delivery';
import { keptDeliveries } from '../labour-market/feed/kept-deliveries';
import type { RegionsFile } from '../labour-market/feed/read-regions-file';
import { readRegionsFile } from '../labour-market/feed/read-regions-file';
import type { FeedIndex } from '../labour-market/sources/feed/feed-index';
import { readFeedIndex } from '../labour-market/sources/feed/read-feed-index';
import { feedTexts } from './feed-messages';
import type { FeedTask } from './feed-task';
import { fileError, UserError } from './user-error';

/** What a folder holds from an earlier run. */
export interface EarlierFeed {
  /** Undefined where there is no feed yet. */
  readonly index: FeedIndex | undefined;
  /** Paths of its files below the folder. */
  readonly paths: readonly string[];
  readonly deliveries: readonly Delivery[];
  readonly regionsFile: (RegionsFile & { readonly text: string }) | undefined;
}

/**
 * Reads an earlier feed; a folder without one holds nothing. Error: UserError for a file that cannot be read, since its
 * numbers would be lost with the next writing.
 */
export async function readEarlierFeed(folder: string): Promise<EarlierFeed> {
  const read = <T>(file: string, parse: (text: string) => T) => readPart(folder, file, parse);
  const index = await read('index.json', readFeedIndex);
  const paths = (index?.regions ?? []).flatMap(({ files: { m, a } }) =>
    [m, a].filter((file) => file !== undefined).map((file) => file.path),
  );
  const deliveries: Delivery[] = [];
  for (const file of paths)
    deliveries.push(...((await read(file, (text) => keptDeliveries(JSON.parse(text)))) ?? []));
  // It holds no figures and is fetched anew: a damaged one is as good as none.
  const regionsFile = await read('regions.json', (text) => ({ ...readRegionsFile(text), text })).catch(
    () => undefined,
  );
  return { index, paths, deliveries, regionsFile };
}

/** Undefined for a file that is missing. */
async function readPart<T>(folder: string, file: string, parse: (text: string) => T): Promise<T | undefined> {
  let text: string;
  try {
    text = await readFile(path.join(folder, file), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw fileError(path.join(folder, file), error);
  }
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof SyntaxError)) throw error;
    throw new UserError(
      feedTexts.oldUnreadable(path.join(folder, file), error instanceof ImportError ? error.message : ''),
    );
  }
}

/** What an earlier feed has of a task, for the regions that are still wanted. */
export function earlierOf(
  { origin, region }: FeedTask,
  earlier: readonly Delivery[],
  regions: ReadonlySet<string>,
): readonly Delivery[] {
  const isWanted = (code: string | null) =>
    code !== null && regions.has(code) && (region === null || code === region);
  return earlier
    .filter((delivery) => delivery.origin === origin)
    .map((delivery) => ({
      ...delivery,
      observations: delivery.observations.filter((observation) => isWanted(observation.region)),
    }))
    .filter(({ observations }) => observations.length > 0);
}
