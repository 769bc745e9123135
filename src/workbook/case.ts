import { AMIP } from './amip';
import type { Design } from './design';
import { isTextStyle } from './fields';
import type { Field } from './fields';
import { rowsOfGrid } from './sheet';
import type { MonthGrid, TableGrid } from './sheet';
import { monthName } from './months';
import { WorkbookError } from './problems';
import type { Wish } from './types';
import { checkValue } from './values';

/**
 * A case file: what is entered for one Jobcenter and year. `case.schema.json` documents it. A missing key and null
 * both mean "not known": the cell stays as it is, in a new workbook it stays empty.
 */
export interface AmipCase {
  readonly jobcenter: { readonly name: string };
  readonly jahr: number;
  readonly [group: string]: unknown;
}

/** A case file that cannot be used: each problem names the field by its path. */
export class CaseError extends WorkbookError {
  constructor(readonly problems: readonly string[]) {
    super('badValue', problems.join('\n'));
    this.name = 'CaseError';
  }
}

const REQUIRED: readonly string[] = ['jobcenter.name', 'jahr'];
/** Lets an editor find the schema; it says nothing about the case. */
const IGNORED: readonly string[] = ['$schema'];

interface List {
  readonly field: Field;
  readonly grid: MonthGrid;
}

/** What a case file may hold, by its path: a value, a column of months or the rows of a table. */
interface CaseForm {
  readonly values: readonly Field[];
  readonly lists: readonly List[];
  readonly tables: readonly TableGrid[];
  readonly paths: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

function formOf({ targets, tables }: Design): CaseForm {
  const parts = [...targets.values()].map(({ part }) => part);
  const values = parts.flatMap((part) => (part.kind === 'input' ? [part.field] : []));
  const lists = parts.flatMap((part) =>
    part.kind === 'grid' && part.column?.kind === 'input'
      ? [{ field: part.column.field, grid: part.grid }]
      : [],
  );
  const paths = [...values, ...lists.map(({ field }) => field), ...tables].map(({ path }) => path);
  return { values, lists, tables, paths: new Set(paths), groups: new Set(paths.flatMap(parentsOf)) };
}

/** Reads a case from JSON text or from what JSON.parse made of it. Throws {@link CaseError}. */
export function parseCase(source: unknown, design: Design = AMIP): AmipCase {
  const form = formOf(design);
  const json = typeof source === 'string' ? parseJson(source) : source;
  if (!isObject(json))
    throw new CaseError(['Die Datei ist kein Fall: Erwartet wird ein Objekt { "jobcenter": …, "jahr": … }.']);
  const problems = [
    ...unknownKeys(form, json, ''),
    ...form.values.flatMap((field) => problemsOf(field, valueAt(json, field.path), field.path)),
    ...form.lists.flatMap((list) => problemsOfList(list, valueAt(json, list.field.path))),
    ...form.tables.flatMap((table) => problemsOfTable(table, valueAt(json, table.path))),
  ];
  if (problems.length > 0) throw new CaseError(problems);
  return json as unknown as AmipCase;
}

export function wishOfCase(amipCase: AmipCase, design: Design = AMIP): Wish {
  const { values, lists, tables } = formOf(design);
  const inputs = values.map(({ key, path }) => [key, valueAt(amipCase, path) ?? undefined]);
  const series = lists.map(({ field: { key, path } }) => {
    const months = valueAt(amipCase, path);
    const known = (month: number | null): number | undefined => month ?? undefined;
    return [key, Array.isArray(months) ? months.map(known) : undefined];
  });
  const rows = tables.flatMap(({ name, path }) => {
    const value = valueAt(amipCase, path);
    return Array.isArray(value) ? [[name, value] as const] : [];
  });
  return {
    inputs: Object.fromEntries(inputs),
    series: Object.fromEntries(series),
    ...(rows.length > 0 && { tables: Object.fromEntries(rows) }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new CaseError([`Die Datei ist kein gültiges JSON: ${detail}`]);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parentsOf(path: string): readonly string[] {
  const keys = path.split('.');
  return keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('.'));
}

/** Own keys only: a key such as `__proto__` is one that nobody knows, and never a way to a prototype. */
function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const key of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

function unknownKeys(
  form: CaseForm,
  json: Readonly<Record<string, unknown>>,
  parent: string,
): readonly string[] {
  return Object.keys(json).flatMap((key) => {
    const path = parent ? `${parent}.${key}` : key;
    const value = json[key];
    if (form.paths.has(path) || IGNORED.includes(path)) return [];
    if (!form.groups.has(path)) return [`${path}: Dieses Feld ist nicht bekannt. ${knownKeys(form, parent)}`];
    return isObject(value) ? unknownKeys(form, value, path) : [`${path}: Es wird ein Objekt { … } erwartet.`];
  });
}

function knownKeys({ paths }: CaseForm, parent: string): string {
  const prefix = parent ? `${parent}.` : '';
  const below = [...paths]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length).split('.')[0]);
  return `Bekannt ${parent ? `sind in ${parent}` : 'sind'}: ${[...new Set(below)].join(', ')}.`;
}

function problemsOf(field: Field, value: unknown, path: string): readonly string[] {
  if (value === undefined || value === null || (value === '' && isTextStyle(field.style))) {
    return REQUIRED.includes(path) ? [`${path}: Dieses Feld fehlt. ${field.help}`] : [];
  }
  if (value === '') {
    const what = field.style === 'date' || field.style === 'month' ? 'ein Datum' : 'eine Zahl';
    return [`${path}: Es wird ${what} erwartet; für „unbekannt“ steht null.`];
  }
  const checked = checkValue(field, value);
  return 'wrong' in checked ? [`${path}: ${checked.wrong}`] : [];
}

function problemsOfList({ field, grid }: List, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const rows = rowsOfGrid(grid);
  if (!Array.isArray(value) || value.length !== rows) {
    return [
      `${field.path}: Es wird eine Liste mit ${rows} Monatswerten erwartet, ${monthName(0, grid)} bis Dezember; für „unbekannt“ steht null.`,
    ];
  }
  return value.flatMap((item: unknown, month) =>
    problemsOf(field, item, `${field.path}[${month}]`).map((text) => `${text} (${monthName(month, grid)})`),
  );
}

function problemsOfTable(table: TableGrid, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [`${table.path}: Es wird eine Liste von Zeilen [ { … } ] erwartet.`];
  const fields = table.columns.flatMap((column) => (column.kind === 'input' ? [column.field] : []));
  const known = fields.map(({ path }) => path);
  return value.flatMap((row: unknown, index) => {
    const place = `${table.path}[${index}]`;
    if (!isObject(row)) return [`${place}: Es wird ein Objekt { … } erwartet.`];
    const unknown = Object.keys(row).filter((key) => !known.includes(key));
    return [
      ...unknown.map(
        (key) => `${place}.${key}: Dieses Feld ist nicht bekannt. Bekannt sind: ${known.join(', ')}.`,
      ),
      ...fields.flatMap((field) => problemsOf(field, valueAt(row, field.path), `${place}.${field.path}`)),
    ];
  });
}
