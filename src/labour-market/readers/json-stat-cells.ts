import { baMessages } from './ba-messages';
import { broken, isObject, textOf } from './json-stat-parts';

/** What stands in a cell; null where nothing does. */
export type CellLookup<T> = (cell: number) => T | null;

/** `value` is a list with one entry per cell, or an object cell → value that leaves out the empty cells. */
export function valuesOf(value: unknown, cells: number): CellLookup<number> {
  return lookup(value, 'value', cells, (entry, cell) => {
    if (entry === null || entry === undefined) return null;
    if (typeof entry !== 'number' || !Number.isFinite(entry)) broken(baMessages.notFinite(cell, entry));
    return entry as number;
  });
}

/** `status` is a list, an object, or one text that holds for every cell. */
export function statusesOf(status: unknown, cells: number): CellLookup<string> {
  if (status === undefined || status === null) return () => null;
  if (typeof status === 'string') {
    const everywhere = textOf(status, 'status');
    return () => everywhere;
  }
  return lookup(status, 'status', cells, (entry) => {
    const text = textOf(entry, 'status')?.trim();
    return text ? text : null;
  });
}

function lookup<T>(
  part: unknown,
  path: string,
  cells: number,
  read: (entry: unknown, cell: number) => T | null,
): CellLookup<T> {
  if (Array.isArray(part)) {
    if (part.length !== cells) broken(baMessages.sizeDiffers(path, part.length, cells));
    const entries = part.map((entry: unknown, cell) => read(entry, cell));
    return (cell) => entries[cell] ?? null;
  }
  if (!isObject(part)) return broken(baMessages.missingPart(path));
  const filled = new Map<number, T | null>();
  for (const [key, entry] of Object.entries(part)) {
    const cell = /^(0|[1-9]\d{0,6})$/.test(key) ? Number(key) : cells;
    if (cell >= cells) broken(baMessages.badPosition(path, key));
    filled.set(cell, read(entry, cell));
  }
  return (cell) => filled.get(cell) ?? null;
}
