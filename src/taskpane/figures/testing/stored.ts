import type { KeyValues } from '../key-values';

/** Storage in memory that, as IndexedDB does, takes copies. `entries`: what it holds. */
export function storedValues(): KeyValues & { readonly entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  return {
    entries,
    get: (key) => Promise.resolve(structuredClone(entries.get(key))),
    all: () => Promise.resolve(structuredClone([...entries])),
    set: (pairs) =>
      Promise.resolve(pairs.forEach(([key, value]) => entries.set(key, structuredClone(value)))),
    remove: (keys) => Promise.resolve(keys.forEach((key) => entries.delete(key))),
  };
}

/** As in a browser that forbids it. */
export const FORBIDDEN: KeyValues = {
  get: () => Promise.reject(new Error('SecurityError')),
  all: () => Promise.reject(new Error('SecurityError')),
  set: () => Promise.reject(new Error('SecurityError')),
  remove: () => Promise.reject(new Error('SecurityError')),
};
