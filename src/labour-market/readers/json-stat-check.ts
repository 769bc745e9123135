import { baMessages } from './ba-messages';
import type { CellLookup } from './json-stat-cells';
import { statusesOf, valuesOf } from './json-stat-cells';
import type { JsonStatDimension, JsonStatRole } from './json-stat-dimension';
import { dimensionOf } from './json-stat-dimension';
import type { JsonObject } from './json-stat-parts';
import { broken, isObject, listOf, objectOf, partOf, textOf, uniqueKeys } from './json-stat-parts';

/** More is no table of figures, but a mistake or an attack. */
const MOST_DIMENSIONS = 6;
const MOST_CELLS = 2_000_000;

/** A dataset whose parts fit together. Cells count row by row, the last dimension fastest. */
export interface JsonStatCube {
  readonly label: string | null;
  readonly source: string | null;
  readonly updated: string | null;
  /** The code of the table: `extension.feed.table` in our feed, `extension.id` in that of Eurostat. */
  readonly table: string | null;
  /** Our feed carries the signs and marks of the German offices, others those of Eurostat. */
  readonly isFeed: boolean;
  /** Passports say which reader gave each figure to our feed, and that one has judged it. */
  readonly hasPassports: boolean;
  readonly dimensions: readonly JsonStatDimension[];
  readonly cells: number;
  readonly valueAt: CellLookup<number>;
  readonly statusAt: CellLookup<string>;
}

/** Checks a whole dataset before anything of it is used. Error: ImportError with the part that is wrong. */
export function checkJsonStat(dataset: JsonObject): JsonStatCube {
  const dimensions = dimensionsOf(dataset);
  const cells = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const extension = partOf(dataset, 'extension');
  const feed = isObject(extension) ? partOf(extension, 'feed') : undefined;
  return {
    label: textOf(partOf(dataset, 'label'), 'label'),
    source: textOf(partOf(dataset, 'source'), 'source'),
    updated: textOf(partOf(dataset, 'updated'), 'updated'),
    table: isObject(feed)
      ? textOf(partOf(feed, 'table'), 'extension/feed/table')
      : isObject(extension)
        ? textOf(partOf(extension, 'id'), 'extension/id')
        : null,
    isFeed: isObject(feed),
    hasPassports: isObject(feed) && Array.isArray(partOf(feed, 'passports')),
    dimensions,
    cells,
    valueAt: valuesOf(partOf(dataset, 'value'), cells),
    statusAt: statusesOf(partOf(dataset, 'status'), cells),
  };
}

function dimensionsOf(dataset: JsonObject): readonly JsonStatDimension[] {
  const ids = uniqueKeys(listOf(partOf(dataset, 'id'), 'id'), 'id');
  if (ids.length === 0) broken(baMessages.missingPart('id'));
  if (ids.length > MOST_DIMENSIONS) broken(baMessages.tooManyDimensions(ids.length, MOST_DIMENSIONS));
  const sizes = sizesOf(dataset, ids.length);
  const roles = rolesOf(dataset);
  const described = objectOf(partOf(dataset, 'dimension'), 'dimension');
  return ids.map((id, place) =>
    dimensionOf(id, sizes[place] as number, roles.get(id) ?? null, partOf(described, id)),
  );
}

/** Checked before the categories are read, so that a wrong size costs nothing. */
function sizesOf(dataset: JsonObject, count: number): readonly number[] {
  const sizes = listOf(partOf(dataset, 'size'), 'size');
  if (sizes.length !== count) broken(baMessages.sizeDiffers('size', sizes.length, count));
  let cells = 1;
  return sizes.map((size) => {
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 1)
      return broken(baMessages.missingPart('size'));
    cells *= size;
    return cells > MOST_CELLS ? broken(baMessages.tooManyCells(MOST_CELLS)) : size;
  });
}

/**
 * The first dimension of each role; a second one breaks the figures down as any other.
 * Without roles the usual names count.
 */
function rolesOf(dataset: JsonObject): ReadonlyMap<string, JsonStatRole> {
  const named = new Map<string, JsonStatRole>();
  const roles = partOf(dataset, 'role');
  for (const role of ['geo', 'time', 'metric'] as const) {
    const listed = isObject(roles) ? partOf(roles, role) : undefined;
    const [first] = listed === undefined ? [role] : listOf(listed, `role/${role}`);
    if (typeof first === 'string' && !named.has(first)) named.set(first, role);
  }
  return named;
}
