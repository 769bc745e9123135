import { AMIP } from '../amip';
import { FIELDS, SERIES } from '../fields';
import type { TableRow, Wish } from '../types';
import type { NextYear } from './next-year';

type Check = (value: unknown) => boolean;

/**
 * A file may hold anything under our namespace: only what this version itself writes is taken, every key known and every
 * value of a kind that a cell can hold. Whether a cell may hold it, the preview says.
 */
export function readNextYearJson(value: unknown): NextYear | null {
  if (!isNextYear(value)) return null;
  const next = value as NextYear;
  return next.wish.inputs.jahr === next.year ? next : null;
}

const isNextYear = objectOf({
  year: (value) => Number.isInteger(value),
  jobcenter: isText,
  wish: isWish,
  notes: listOf(isText),
});

const isNextYearWish = objectOf({
  inputs: mapOf(new Map(Object.keys(FIELDS).map((key) => [key, isValue]))),
  series: mapOf(new Map(Object.keys(SERIES).map((key) => [key, listOf(isNumberOrNull)]))),
  tables: mapOf(new Map(AMIP.tables.map((table) => [table.name, listOf(rowOf(table))]))),
});

function isWish(value: unknown): value is Wish {
  return isNextYearWish(value);
}

function rowOf({ columns }: (typeof AMIP.tables)[number]): (value: unknown) => value is TableRow {
  const paths = columns.flatMap((column) => (column.kind === 'input' ? [column.field.path] : []));
  const isRow = mapOf(new Map(paths.map((path) => [path, isValue])));
  return (value): value is TableRow => isRow(value);
}

/** All of these keys and no other. */
function objectOf(checks: Readonly<Record<string, Check>>): Check {
  const known = mapOf(new Map(Object.entries(checks)));
  return (value) => known(value) && Object.keys(checks).every((key) => Object.hasOwn(value as object, key));
}

/** Any of these keys and no other. */
function mapOf(checks: ReadonlyMap<string, Check>): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, content]) => checks.get(key)?.(content) ?? false);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function isValue(value: unknown): boolean {
  return isText(value) || isNumberOrNull(value);
}
