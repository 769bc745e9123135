import { FIELDS, SERIES } from '../../workbook';
import type { Field, InputKey, SeriesKey, SheetKey } from '../../workbook';

export const MONTHS = 12;
type Month = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** A field of the form: an input, or one month (0 to 11) of a prior-year series. */
export type EntryKey = InputKey | MonthKey;
export type MonthKey = `${SeriesKey}.${Month}`;

export const INPUT_KEYS = Object.keys(FIELDS) as readonly InputKey[];
export const SERIES_KEYS = Object.keys(SERIES) as readonly SeriesKey[];
export const ENTRY_KEYS: readonly EntryKey[] = [...INPUT_KEYS, ...SERIES_KEYS.flatMap(monthKeys)];

export function monthKey(series: SeriesKey, month: number): MonthKey {
  return `${series}.${month}` as MonthKey;
}

export function monthKeys(series: SeriesKey): readonly MonthKey[] {
  return Array.from({ length: MONTHS }, (_, month) => monthKey(series, month));
}

/** The series and month of a key, or undefined for a single input. */
export function monthOfKey(key: EntryKey): { series: SeriesKey; month: number } | undefined {
  const [name = '', month] = key.split('.');
  return month === undefined ? undefined : { series: name as SeriesKey, month: Number(month) };
}

export function fieldOf(key: EntryKey): Field<string> {
  const month = monthOfKey(key);
  return month ? SERIES[month.series] : FIELDS[key as InputKey];
}

/** The sheet on which the field stands. */
export function sheetOf(key: EntryKey): SheetKey {
  return fieldOf(key).path.startsWith('ziele.') ? 'ziele' : 'ressourcen';
}

/** Fields above both pages: for whom and for which year is planned. */
const SHARED_KEYS = ['jobcenter', 'jahr', 'ags', 'traeger'] as const satisfies readonly InputKey[];

export function isShared(key: EntryKey): boolean {
  return (SHARED_KEYS as readonly string[]).includes(key);
}

const PAGE_KEYS: { readonly [Key in SheetKey]: readonly EntryKey[] } = {
  ressourcen: INPUT_KEYS.filter((key) => !isShared(key) && sheetOf(key) === 'ressourcen'),
  ziele: [
    'iqVorjahr',
    'iqVeraenderung',
    ...monthKeys('iqVerlauf'),
    'lzbVorjahr',
    'lzbVeraenderung',
    ...monthKeys('lzbVerlauf'),
  ],
};

/** Every field from top to bottom as the user sees it on this page; the fields of the other page follow. */
export function keysFrom(page: SheetKey): readonly EntryKey[] {
  const other = page === 'ressourcen' ? 'ziele' : 'ressourcen';
  return [...SHARED_KEYS, ...PAGE_KEYS[page], ...PAGE_KEYS[other]];
}
