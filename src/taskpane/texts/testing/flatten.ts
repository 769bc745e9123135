/**
 * Every text with its path; a sentence with parameters is tried with 2 of everything. `leftOut`: paths of what takes
 * other parameters.
 */
export function flatten(value: unknown, leftOut: readonly string[] = [], path = ''): [string, string][] {
  if (leftOut.includes(path)) return [];
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...all: unknown[]) => string)(2, 2, 2))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    flatten(part, leftOut, path ? `${path}.${key}` : key),
  );
}
