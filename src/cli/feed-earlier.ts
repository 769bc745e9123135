import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImportError } from '../labour-market/import-error';
import type { Delivery } from '../labour-market/feed/delivery';
import { keptDeliveries } from '../labour-market/feed/kept-deliveries';
import { readFeedIndex } from '../labour-market/sources/feed/read-feed-index';
import { feedTexts } from './feed-messages';

/** What a folder holds from an earlier run. */
export interface EarlierFeed {
  /** Paths of its files below the folder. */
  readonly paths: readonly string[];
  readonly deliveries: readonly Delivery[];
  /** German sentences on what of it cannot be read. */
  readonly notes: readonly string[];
}

/** Reads an earlier feed as far as it can be read; a folder without one holds nothing. */
export async function readEarlierFeed(folder: string): Promise<EarlierFeed> {
  const notes: string[] = [];
  const attempt = async <T>(file: string, read: (text: string) => T): Promise<T | undefined> => {
    const text = await readFile(path.join(folder, file), 'utf8').catch(() => undefined);
    try {
      return text === undefined ? undefined : read(text);
    } catch (error) {
      notes.push(feedTexts.oldUnreadable(file, error instanceof ImportError ? error.message : ''));
      return undefined;
    }
  };
  const index = await attempt('index.json', readFeedIndex);
  const paths = (index?.regions ?? []).flatMap(({ files: { m, a } }) =>
    [m, a].filter((file) => file !== undefined).map((file) => file.path),
  );
  const deliveries: Delivery[] = [];
  for (const file of paths)
    deliveries.push(...((await attempt(file, (text) => keptDeliveries(JSON.parse(text)))) ?? []));
  return { paths, deliveries, notes };
}
