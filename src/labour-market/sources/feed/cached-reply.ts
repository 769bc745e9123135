import { property, textProperty } from '../http/property';

/** What the cache holds of one address. Plain JSON, so that localStorage and IndexedDB take it alike. */
export interface CachedReply {
  readonly text: string;
  readonly sha256: string;
  readonly etag: string | null;
  /** When the server last sent or confirmed it, in milliseconds since 1.1.1970 UTC. */
  readonly fetched: number;
}

/** Injected: the panel's storage, a folder of the command line, a Map in tests. `get` gives what `set` got, or undefined. */
export interface FeedCache {
  get(key: string): Promise<unknown>;
  set(key: string, value: CachedReply): Promise<void>;
}

/** What the cache holds, if it has the form: storage can be old, cut or edited by hand. A fault of the storage is no reply. */
export async function cachedReply(cache: FeedCache, key: string): Promise<CachedReply | null> {
  const value = await cache.get(key).catch(() => undefined);
  const text = textProperty(value, 'text');
  const sha256 = textProperty(value, 'sha256');
  const fetched = property(value, 'fetched');
  if (text === undefined || sha256 === undefined || typeof fetched !== 'number') return null;
  return { text, sha256, fetched, etag: textProperty(value, 'etag') ?? null };
}
