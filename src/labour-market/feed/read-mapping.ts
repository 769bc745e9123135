import { ImportError } from '../import-error';
import type { ColumnMapping } from '../readers/mapped-mapping';
import { regionByAgs } from '../regions';
import type { Fields } from './config-fields';
import { choiceOf, fieldsOf, listAt, needed, pathOf, textAt, textOf } from './config-fields';
import { configMessages } from './config-messages';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const DECIMALS = [',', '.'] as const;
const REGION_CODES = ['ags', 'jobcenter', 'name'] as const;
const KEYS: ReadonlyArray<keyof ColumnMapping> = [
  'delimiter',
  'decimal',
  'region',
  'regionCode',
  'fixedRegion',
  'period',
  'fixedPeriod',
  'variable',
  'values',
  'dimensions',
  'unit',
  'source',
];

/** A mapping of columns from the text of its file. Error: ImportError naming the first field that is wrong. */
export function readMapping(text: string): ColumnMapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportError(configMessages.notJson);
  }
  return mappingOf(value, '');
}

/** A mapping of columns inside a configuration. Fields that may be null may also be missing. Error: as `readMapping`. */
export function mappingOf(value: unknown, path: string): ColumnMapping {
  const fields = fieldsOf(value, path, KEYS);
  const choice = <Choice extends string>(key: string, choices: readonly Choice[]) =>
    choiceOf(needed(fields, path, key), pathOf(path, key), choices);
  const text = (key: string) => nullableTextAt(fields, path, key);
  const fixedRegion = text('fixedRegion');
  if (fixedRegion !== null && regionByAgs(fixedRegion) === null)
    throw new ImportError(configMessages.unknownRegion(pathOf(path, 'fixedRegion'), fixedRegion));
  return {
    delimiter: choice('delimiter', DELIMITERS),
    decimal: choice('decimal', DECIMALS),
    region: text('region'),
    regionCode: choice('regionCode', REGION_CODES),
    fixedRegion,
    period: text('period'),
    fixedPeriod: text('fixedPeriod'),
    variable: text('variable'),
    values: textsAt(fields, path, 'values'),
    dimensions: isEmptyList(fields['dimensions']) ? [] : textsAt(fields, path, 'dimensions'),
    unit: text('unit'),
    source: sourceAt(fields, path),
  };
}

function nullableTextAt(fields: Fields, path: string, key: string): string | null {
  const value = Object.hasOwn(fields, key) ? fields[key] : null;
  return value === null ? null : textOf(value, pathOf(path, key));
}

function textsAt(fields: Fields, path: string, key: string): readonly string[] {
  const place = pathOf(path, key);
  return listAt(fields, path, key, '["Wert"]').map((value, index) => textOf(value, pathOf(place, index)));
}

function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** A proposal leaves it empty, since no table says it. */
function sourceAt(fields: Fields, path: string): string {
  if (needed(fields, path, 'source') === '')
    throw new ImportError(configMessages.noSource(pathOf(path, 'source')));
  return textAt(fields, path, 'source');
}
