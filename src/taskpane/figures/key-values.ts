import { createStore, delMany, entries, get, setMany } from 'idb-keyval';

/** Storage that outlives the pane. Every method rejects where the browser forbids it or has no room. */
export interface KeyValues {
  get(key: string): Promise<unknown>;
  all(): Promise<ReadonlyArray<readonly [key: unknown, value: unknown]>>;
  set(pairs: ReadonlyArray<readonly [key: string, value: unknown]>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** The IndexedDB of the add-in's own address: published statistics only. */
export function browserKeyValues(): KeyValues {
  const store = createStore('amip-controlling', 'zahlen');
  // Where storage is forbidden, the library throws at once: `async` makes a rejection of it.
  return {
    get: async (key) => get<unknown>(key, store),
    all: async () => entries<IDBValidKey, unknown>(store),
    set: async (pairs) =>
      setMany(
        pairs.map(([key, value]) => [key, value]),
        store,
      ),
    remove: async (keys) => delMany([...keys], store),
  };
}
