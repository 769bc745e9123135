import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';

/** What `JSON.parse` makes of `{…}`: read only through its own keys. */
export type JsonObject = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 500;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Error: ImportError with the reason, always. */
export function broken(reason: string): never {
  throw new ImportError(baMessages.jsonStat(reason));
}

/** The part `key` of an object; undefined where it has none of its own. */
export function partOf(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Null where the part is missing. `path` is for the message: `dimension/geo/label`. */
export function textOf(value: unknown, path: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return broken(baMessages.missingPart(path));
  return value.length > LONGEST_TEXT ? broken(baMessages.tooLong(path, LONGEST_TEXT)) : value;
}

export function listOf(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : broken(baMessages.missingPart(path));
}

export function objectOf(value: unknown, path: string): JsonObject {
  return isObject(value) ? value : broken(baMessages.missingPart(path));
}

/** The texts as they are. Error: a text twice, or `__proto__`, which others would stumble over. */
export function uniqueKeys(keys: readonly unknown[], path: string): readonly string[] {
  const seen = new Set<string>();
  for (const key of keys) {
    const text = textOf(key, path) ?? broken(baMessages.missingPart(path));
    if (text === '__proto__') broken(baMessages.forbiddenKey(text));
    if (seen.has(text)) broken(baMessages.keyTwice(path, text));
    seen.add(text);
  }
  return [...seen];
}
