import { FIELDS, SERIES } from './fields';
import type { Field, InputKey, SeriesKey } from './fields';
import { rateOf } from './kfa-rate';
import { badValue } from './problems';
import { SHEETS, SHEET_BY_KEY } from './sheets';
import type { SheetDescription } from './sheet';
import { sheetExists } from './standing';
import type { WorkbookState } from './state';
import type { Problem, SheetKey, Wish } from './types';
import { checkValue } from './values';
import { monthName } from './months';
import { MONTHS } from './sheet';

/** What the wish holds for a cell; undefined: nothing. `index` is the month of a series. */
export function wished(wish: Wish, field: Field<string>, index: number): string | number | null | undefined {
  if (Object.hasOwn(SERIES, field.key)) return wish.series?.[field.key as SeriesKey]?.[index];
  return wish.inputs[field.key as InputKey];
}

/** What a new cell starts with: what is wished, or for the KFA rate what the law says for the year. */
export function startValue(wish: Wish, field: Field<string>, index: number): string | number | null {
  const value = wished(wish, field, index) ?? null;
  return value === null && field.key === 'satz' ? rateOf(wish.inputs.jahr) : value;
}

/** Every value of a wish that no cell may hold, each named by its label. */
export function wrongValues(wish: Wish): readonly Problem[] {
  const inputs = Object.values(FIELDS).flatMap((field) =>
    wrongValue(field, field.label, wish.inputs[field.key]),
  );
  const series = Object.values(SERIES).flatMap((field) => {
    const values = wish.series?.[field.key] ?? [];
    if (values.length > MONTHS)
      return [badValue(field.label, `Es sind ${values.length} statt 12 Monatswerten.`)];
    return values.flatMap((value, month) => wrongValue(field, `${field.label}, ${monthName(month)}`, value));
  });
  return [...inputs, ...series];
}

function wrongValue(field: Field<string>, label: string, value: unknown): readonly Problem[] {
  if (value === undefined) return [];
  const checked = checkValue(field, value);
  return 'wrong' in checked ? [badValue(label, checked.wrong)] : [];
}

/** The sheets a wish is about, those they need first where the workbook does not have them yet. */
export function sheetsOf(state: WorkbookState, wish: Wish): readonly SheetDescription[] {
  const chosen = new Set<SheetKey>(wish.sheets ?? SHEETS.map((sheet) => sheet.key));
  for (const key of [...chosen]) {
    for (const needed of SHEET_BY_KEY[key].needs) {
      if (!sheetExists(state, SHEET_BY_KEY[needed])) chosen.add(needed);
    }
  }
  return SHEETS.filter((sheet) => chosen.has(sheet.key));
}
