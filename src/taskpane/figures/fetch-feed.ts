import { ImportError } from '../../labour-market/import-error';
import type { Delivery } from '../../labour-market/loaded';
import { feedDelivery } from '../../labour-market/loaded';
import type { FeedFile, FeedIndex } from '../../labour-market/sources/feed/feed-index';
import type { Loaded } from '../../labour-market/sources/feed/loaded';
import type { Fetch } from '../../labour-market/sources/http/fetch';
import type { StaticFeed } from '../../labour-market/sources/static-feed';
import { staticFeed } from '../../labour-market/sources/static-feed';
import { feedCache } from './feed-cache';
import { figureDataMessages as messages } from './messages';
import type { Surroundings } from './surroundings';
import { allOrNothing } from './all-or-nothing';

/** How far a longer task is. `what`: for people, e.g. the name of a region. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly what: string;
}

export interface FeedOptions {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

export interface FetchedFeed {
  readonly deliveries: readonly Delivery[];
  /** AGS of the regions that the feed has nothing for. */
  readonly missing: readonly string[];
  /** Why the last data is used and not the server's; null where all of it is the server's. */
  readonly offline: string | null;
}

interface WantedFile {
  readonly id: string;
  readonly ags: string;
  readonly name: string;
  readonly region: string;
  readonly file: FeedFile;
}

/**
 * What the feed beside the page has for regions (AGS); null where no feed lies there.
 * Errors: ImportError where anything of it cannot be had; the signal's reason where it is aborted.
 */
export async function fetchFeed(
  { page, fetch, clock, storage }: Surroundings,
  regions: readonly string[],
  { signal, onProgress }: FeedOptions,
): Promise<FetchedFeed | null> {
  const baseUrl = new URL('feed/', page).href;
  const watch = watchFor404(fetch, new URL('index.json', baseUrl).href);
  const feed = staticFeed({ baseUrl, fetch: watch.fetch, clock, cache: feedCache(storage) });
  const index = await feed.index(signal).catch((error: unknown) => {
    if (watch.absent()) return null;
    throw error;
  });
  if (!index) return null;
  const { wanted, missing } = filesFor(regions, index.data);
  let done = 0;
  const tell = (what: string): void => onProgress({ done, of: wanted.length, what });
  tell(wanted[0]?.region ?? '');
  const deliveries = await allOrNothing(wanted, signal, async (one, stop) => {
    const delivery = await deliveryOf(feed, index, one, stop);
    done += 1;
    tell(one.region);
    return delivery;
  });
  const offline = index.offline ?? deliveries.find((one) => one.offline !== null)?.offline ?? null;
  return { deliveries, missing, offline };
}

/** An index that is not there is no fault: not everybody has a feed. Only the status tells it from one. */
function watchFor404(fetch: Fetch, address: string): { readonly fetch: Fetch; absent(): boolean } {
  let absent = false;
  return {
    absent: () => absent,
    fetch: async (input, init) => {
      const reply = await fetch(input, init);
      absent ||= reply.status === 404 && input instanceof URL && input.href === address;
      return reply;
    },
  };
}

function filesFor(
  regions: readonly string[],
  index: FeedIndex,
): { readonly wanted: readonly WantedFile[]; readonly missing: readonly string[] } {
  const listed = new Map(index.regions.map((region) => [region.ags, region]));
  const wanted: WantedFile[] = [];
  const missing: string[] = [];
  for (const ags of new Set(regions)) {
    const { name: region = ags, files = {} } = listed.get(ags) ?? {};
    const { m, a } = files;
    if (m) wanted.push({ id: `feed:${ags}.m`, ags, name: messages.monthly(region), region, file: m });
    if (a) wanted.push({ id: `feed:${ags}.a`, ags, name: messages.yearly(region), region, file: a });
    if (!m && !a) missing.push(ags);
  }
  return { wanted, missing };
}

async function deliveryOf(
  feed: StaticFeed,
  index: Loaded<FeedIndex>,
  { id, ags, name, file }: WantedFile,
  signal: AbortSignal,
): Promise<Delivery> {
  const { data, fetched, offline } = await feed.file(file, signal);
  // A file with the hash of the index is as fresh as the index, also where it was fetched long ago.
  const confirmed = offline === null ? Math.max(fetched, index.fetched) : fetched;
  const retrieved = new Date(confirmed).toISOString();
  const head = { id, kind: 'feed', name, retrieved, offline: offline ?? index.offline } as const;
  const delivery = feedDelivery(data, head);
  if (delivery.observations.some(({ region }) => region !== ags))
    throw new ImportError(messages.feedOtherRegion(file.path, ags));
  return delivery;
}
