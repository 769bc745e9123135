import { FIELDS, SERIES } from './fields';
import type { Field } from './fields';
import { MONTHS } from './sheet';
import { monthName } from './months';
import { WorkbookError } from './problems';
import type { Wish } from './types';
import { checkValue } from './values';

type Optional = number | null | undefined;

/** One indicator of the target agreement; rates and changes are fractions. */
interface CaseTarget {
  readonly vorjahr?: Optional;
  readonly veraenderung?: Optional;
  /** January to December of the prior year. */
  readonly verlauf?: readonly (number | null)[] | null | undefined;
}

/**
 * A case file: what is entered for one Jobcenter and year. `case.schema.json` documents it. A missing key and null
 * both mean "not known": the cell stays as it is, in a new workbook it stays empty.
 */
export interface AmipCase {
  readonly jobcenter: {
    readonly name: string;
    readonly ags?: string | null | undefined;
    readonly traeger?: string | null | undefined;
  };
  readonly jahr: number;
  readonly ressourcen?: {
    readonly [
      Key in 'egl' | 'vk' | 'einnahmen' | 'bedarf' | 'nichtKfaRelevant' | 'schritt' | 'satz'
    ]?: Optional;
  };
  readonly ziele?: { readonly iq?: CaseTarget; readonly lzb?: CaseTarget };
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
const VALUES: readonly Field<string>[] = Object.values(FIELDS);
const LISTS: readonly Field<string>[] = Object.values(SERIES);
const PATHS: ReadonlySet<string> = new Set([...VALUES, ...LISTS].map((field) => field.path));
const GROUPS: ReadonlySet<string> = new Set([...PATHS].flatMap(parentsOf));

/** Reads a case from JSON text or from what JSON.parse made of it. Throws {@link CaseError}. */
export function parseCase(source: unknown): AmipCase {
  const json = typeof source === 'string' ? parseJson(source) : source;
  if (!isObject(json))
    throw new CaseError(['Die Datei ist kein Fall: Erwartet wird ein Objekt { "jobcenter": …, "jahr": … }.']);
  const problems = [
    ...unknownKeys(json, ''),
    ...VALUES.flatMap((field) => problemsOf(field, valueAt(json, field.path), field.path)),
    ...LISTS.flatMap((field) => problemsOfList(field, valueAt(json, field.path))),
  ];
  if (problems.length > 0) throw new CaseError(problems);
  return json as unknown as AmipCase;
}

export function wishOfCase(amipCase: AmipCase): Wish {
  const inputs = Object.entries(FIELDS).map(([key, { path }]) => [key, valueAt(amipCase, path) ?? undefined]);
  const series = Object.entries(SERIES).map(([key, { path }]) => {
    const values = valueAt(amipCase, path);
    return [
      key,
      Array.isArray(values) ? values.map((value: number | null) => value ?? undefined) : undefined,
    ];
  });
  return { inputs: Object.fromEntries(inputs), series: Object.fromEntries(series) };
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

function unknownKeys(json: Readonly<Record<string, unknown>>, parent: string): readonly string[] {
  return Object.keys(json).flatMap((key) => {
    const path = parent ? `${parent}.${key}` : key;
    const value = json[key];
    if (PATHS.has(path) || IGNORED.includes(path)) return [];
    if (!GROUPS.has(path)) return [`${path}: Dieses Feld ist nicht bekannt. ${knownKeys(parent)}`];
    return isObject(value) ? unknownKeys(value, path) : [`${path}: Es wird ein Objekt { … } erwartet.`];
  });
}

function knownKeys(parent: string): string {
  const prefix = parent ? `${parent}.` : '';
  const below = [...PATHS]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length).split('.')[0]);
  return `Bekannt ${parent ? `sind in ${parent}` : 'sind'}: ${[...new Set(below)].join(', ')}.`;
}

function problemsOf(field: Field<string>, value: unknown, path: string): readonly string[] {
  if (value === undefined || value === null || (value === '' && field.style === 'text')) {
    return REQUIRED.includes(path) ? [`${path}: Dieses Feld fehlt. ${field.help}`] : [];
  }
  if (value === '') return [`${path}: Es wird eine Zahl erwartet; für „unbekannt“ steht null.`];
  const checked = checkValue(field, value);
  return 'wrong' in checked ? [`${path}: ${checked.wrong}`] : [];
}

function problemsOfList(field: Field<string>, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length !== MONTHS) {
    return [
      `${field.path}: Es wird eine Liste mit 12 Monatswerten erwartet, Januar bis Dezember; für „unbekannt“ steht null.`,
    ];
  }
  return value.flatMap((item: unknown, month) =>
    problemsOf(field, item, `${field.path}[${month}]`).map((text) => `${text} (${monthName(month)})`),
  );
}
