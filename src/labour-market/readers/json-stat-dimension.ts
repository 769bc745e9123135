import { baMessages } from './ba-messages';
import type { JsonObject } from './json-stat-parts';
import { broken, isObject, listOf, objectOf, partOf, textOf, uniqueKeys } from './json-stat-parts';

export type JsonStatRole = 'geo' | 'time' | 'metric';

export interface JsonStatCategory {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
}

export interface JsonStatDimension {
  readonly id: string;
  readonly label: string;
  /** Null for what breaks the figures down. */
  readonly role: JsonStatRole | null;
  /** In the order of the cells. */
  readonly categories: readonly JsonStatCategory[];
}

/** One dimension with `size` categories. Error: ImportError where the description does not fit. */
export function dimensionOf(
  id: string,
  size: number,
  role: JsonStatRole | null,
  description: unknown,
): JsonStatDimension {
  const path = `dimension/${id}`;
  const dimension = objectOf(description, path);
  const category = objectOf(partOf(dimension, 'category'), `${path}/category`);
  const labels = optionalObject(partOf(category, 'label'), `${path}/category/label`);
  const units = optionalObject(partOf(category, 'unit'), `${path}/category/unit`);
  const ids = orderedIds(partOf(category, 'index') ?? Object.keys(labels), `${path}/category/index`);
  if (ids.length !== size) broken(baMessages.sizeDiffers(`${path}/category/index`, ids.length, size));
  return {
    id,
    label: textOf(partOf(dimension, 'label'), `${path}/label`) ?? id,
    role,
    categories: ids.map((code) => ({
      id: code,
      label: textOf(partOf(labels, code), `${path}/category/label`) ?? code,
      unit: unitOf(partOf(units, code), `${path}/category/unit`),
    })),
  };
}

/** `index` is a list of codes, or an object code → place. A dimension of one category may leave it out. */
function orderedIds(index: unknown, path: string): readonly string[] {
  if (!isObject(index)) return uniqueKeys(listOf(index, path), path);
  const codes = uniqueKeys(Object.keys(index), path);
  const ordered = new Array<string | undefined>(codes.length).fill(undefined);
  for (const code of codes) {
    const place = index[code];
    const free = typeof place === 'number' && place in ordered && ordered[place] === undefined;
    if (!free) broken(baMessages.badPosition(path, String(place)));
    ordered[place as number] = code;
  }
  return ordered as string[];
}

function unitOf(unit: unknown, path: string): string | null {
  if (unit === undefined) return null;
  const described = objectOf(unit, path);
  return textOf(partOf(described, 'label') ?? partOf(described, 'symbol'), path);
}

function optionalObject(value: unknown, path: string): JsonObject {
  return value === undefined || value === null ? {} : objectOf(value, path);
}
