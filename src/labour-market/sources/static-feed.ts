import { ImportError } from '../import-error';
import type { CachedReply, FeedCache } from './feed/cached-reply';
import { cachedReply } from './feed/cached-reply';
import type { FeedFile, FeedIndex } from './feed/feed-index';
import { fetchText } from './feed/fetch-text';
import type { Loaded } from './feed/loaded';
import { LARGEST_FEED_FILE, readFeedIndex } from './feed/read-feed-index';
import { sha256 } from './feed/sha256';
import { baseAddress } from './http/source-address';
import type { SourceOptions } from './http/channel';
import { channel } from './http/channel';
import { Unavailable } from './http/unavailable';
import { messages } from './messages';

export interface StaticFeedOptions extends SourceOptions {
  /** The folder of `index.json`. */
  readonly baseUrl: string;
  readonly cache: FeedCache;
}

/**
 * A feed that `amip feed` wrote, on any static host. Where the host is unreachable the last data is given, and says so.
 * Every method: ImportError in German where there is no usable data, or the signal's reason where it is aborted.
 */
export interface StaticFeed {
  index(signal?: AbortSignal): Promise<Loaded<FeedIndex>>;
  /** The JSON-stat text of a file of the index, with the hash that the index names. */
  file(file: FeedFile, signal?: AbortSignal): Promise<Loaded<string>>;
}

const PARALLEL = 4;

export function staticFeed(options: StaticFeedOptions): StaticFeed {
  const { cache } = options;
  const baseUrl = baseAddress(options.baseUrl, { encrypted: false });
  const way = channel({ ...options, parallel: PARALLEL, largest: LARGEST_FEED_FILE });

  const loaded = <T>(data: T, { fetched }: CachedReply, offline: string | null): Loaded<T> => ({
    data,
    fetched,
    age: Math.max(0, way.clock.now() - fetched),
    offline,
  });
  // Full storage is no reason to withhold the data.
  const keep = (url: URL, reply: CachedReply) => cache.set(url.href, reply).catch(() => undefined);

  return {
    index: async (signal) => {
      const url = new URL('index.json', baseUrl);
      const known = await intact(cache, url);
      try {
        const reply = await fetchText(way, url, known, signal);
        const index = readFeedIndex(reply.text);
        await keep(url, reply);
        return loaded(index, reply, null);
      } catch (error) {
        if (known === null || !(error instanceof Unavailable)) throw error;
        return loaded(readFeedIndex(known.text), known, error.message);
      }
    },

    file: async (file, signal) => {
      const url = new URL(file.path, baseUrl);
      const known = await intact(cache, url);
      // A file with the hash of the index is the file: nothing to ask for.
      if (known?.sha256 === file.sha256) return loaded(known.text, known, null);
      try {
        const reply = await fetchText(way, url, null, signal);
        if (reply.sha256 !== file.sha256) throw new ImportError(messages.feedHash(file.path));
        await keep(url, reply);
        return loaded(reply.text, reply, null);
      } catch (error) {
        if (known === null || !(error instanceof Unavailable)) throw error;
        return loaded(known.text, known, error.message);
      }
    },
  };
}

/** What the cache holds of an address, if its text still has its hash. */
async function intact(cache: FeedCache, url: URL): Promise<CachedReply | null> {
  const known = await cachedReply(cache, url.href);
  return known !== null && (await sha256(new TextEncoder().encode(known.text))) === known.sha256
    ? known
    : null;
}
