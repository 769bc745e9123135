import type { FeedCache } from '../../labour-market/sources/feed/cached-reply';
import type { KeyValues } from './key-values';

const keyOf = (address: string) => `antwort:${address}`;

/** The replies of the feed's server, kept beside the deliveries. */
export function feedCache(storage: KeyValues): FeedCache {
  return {
    get: (address) => storage.get(keyOf(address)),
    set: (address, reply) => storage.set([[keyOf(address), reply]]),
  };
}
