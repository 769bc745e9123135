import { FORM_FIELDS, FORM_KEYS, FORM_SERIES, FORM_SERIES_FIELDS } from '../../workbook';
import type { FormField, FormKey, FormSeries, FormSheet } from '../../workbook';

export const MONTHS = 12;
type Month = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** A field of the form: an input, or one month (0 to 11) of a prior-year series. */
export type EntryKey = FormKey | MonthKey;
export type MonthKey = `${FormSeries}.${Month}`;

export const INPUT_KEYS: readonly FormKey[] = FORM_KEYS;
export const SERIES_KEYS: readonly FormSeries[] = FORM_SERIES;
export const ENTRY_KEYS: readonly EntryKey[] = [...INPUT_KEYS, ...SERIES_KEYS.flatMap(monthKeys)];

export function monthKey(series: FormSeries, month: number): MonthKey {
  return `${series}.${month}` as MonthKey;
}

export function monthKeys(series: FormSeries): readonly MonthKey[] {
  return Array.from({ length: MONTHS }, (_, month) => monthKey(series, month));
}

/** The series and month of a key, or undefined for a single input. */
export function monthOfKey(key: EntryKey): { series: FormSeries; month: number } | undefined {
  const [name = '', month] = key.split('.');
  return month === undefined ? undefined : { series: name as FormSeries, month: Number(month) };
}

export function fieldOf(key: EntryKey): FormField {
  const month = monthOfKey(key);
  // The form names its fields one by one, and the test of the keys holds them to its styles.
  return (month ? FORM_SERIES_FIELDS[month.series] : FORM_FIELDS[key as FormKey]) as FormField;
}

/** The sheet on which the field stands. */
export function sheetOf(key: EntryKey): FormSheet {
  return fieldOf(key).path.startsWith('ziele.') ? 'ziele' : 'ressourcen';
}

/** Fields above both pages: for whom and for which year is planned. */
const SHARED_KEYS = ['jobcenter', 'jahr', 'ags', 'traeger'] as const satisfies readonly FormKey[];

export function isShared(key: EntryKey): boolean {
  return (SHARED_KEYS as readonly string[]).includes(key);
}

const PAGE_KEYS: { readonly [Key in FormSheet]: readonly EntryKey[] } = {
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
export function keysFrom(page: FormSheet): readonly EntryKey[] {
  const other = page === 'ressourcen' ? 'ziele' : 'ressourcen';
  return [...SHARED_KEYS, ...PAGE_KEYS[page], ...PAGE_KEYS[other]];
}
